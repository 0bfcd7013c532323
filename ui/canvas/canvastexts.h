#pragma once

#include "ui/canvas/canvasworld.h"

#include <QCoreApplication>
#include <QFont>
#include <QString>
#include <QStringList>

#include <unordered_map>
#include <vector>

namespace grondplan::ui {

/// What a card says, fitted to its width.
struct CardText
{
    QString name;
    QString size;
    QString month; ///< empty where the plan has no cost
};

/// What a zone's header says, fitted to its width.
struct ZoneText
{
    QString name;
    QString detail;
    QString servers;
    QString month;
    double figuresWidth = 0; ///< of the wider of servers and month
};

/// One way to say what passes over a link.
struct LinkText
{
    QString text;
    double width = 0;
};

/// Puts objects into words when they are first seen, and keeps that until they change.
class CanvasTexts
{
    Q_DECLARE_TR_FUNCTIONS(CanvasTexts)
public:
    CanvasTexts(const Document &document, const CanvasWorld &world);

    void forget(); ///< after any change of the scenario, the plan or the language

    void forgetZones() { m_zones.clear(); } ///< their sizes changed

    const CardText &card(int card);
    const ZoneText &zone(int zone);
    /// What passes over a link of which something is stated, the longest first: "PostgreSQL 5432 · L4 · 100
    /// Mbit/s", "PostgreSQL 5432 · L4", "PostgreSQL".
    const std::vector<LinkText> &link(int link);

    [[nodiscard]] QString name(CanvasObject object) const; ///< as the user typed it; empty for a link
    /// What a screen reader says.
    [[nodiscard]] QString spoken(CanvasObject object) const;
    /// What the pointer's hint says, in lines of plain text.
    [[nodiscard]] QString hint(CanvasObject object) const;

    [[nodiscard]] QString size(const Workload &workload) const; ///< "2 × 1 vCPU · 512 MiB"
    [[nodiscard]] QString tierName(const Zone &zone) const;

private:
    [[nodiscard]] QString spokenWorkload(const Workload &workload) const;
    [[nodiscard]] QString spokenZone(const Zone &zone) const;
    [[nodiscard]] QString spokenNote(const Note &note) const;
    [[nodiscard]] int workloadsIn(ZoneId zone) const;
    [[nodiscard]] QStringList findings(CanvasObject object) const;

    const Document &m_document;
    const CanvasWorld &m_world;
    std::unordered_map<int, CardText> m_cards;
    std::unordered_map<int, ZoneText> m_zones;
    std::unordered_map<int, std::vector<LinkText>> m_links;
};

/// Fonts of the sketch, in canvas units.
[[nodiscard]] QFont nameFont();
[[nodiscard]] QFont detailFont();
[[nodiscard]] QFont zoneFont();

inline constexpr double kLinkLabelSide = 6; ///< between the words and the edge of their plate
inline constexpr double kCardTextLeft = 52;
inline constexpr double kCardTextRight = 8;
inline constexpr double kZoneTextSide = 24;

} // namespace grondplan::ui
