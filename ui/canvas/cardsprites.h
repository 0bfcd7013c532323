#pragma once

#include <QCache>
#include <QImage>
#include <QString>

namespace grondplan::ui {

/// What the picture of a card depends on, beside the theme.
struct CardLook
{
    QString name;
    QString size;
    QString month;
    QString icon;
    int group = 0;
    quint8 flags = 0;
    double scale = 1; ///< device pixels for one canvas unit
    friend bool operator==(const CardLook &, const CardLook &) = default;
};

[[nodiscard]] size_t qHash(const CardLook &look, size_t seed = 0);

/// Pictures of cards, those that were used least recently dropped first.
class CardSprites
{
public:
    CardSprites();

    /// Null when there is none.
    [[nodiscard]] const QImage *find(const CardLook &look) const { return m_pictures.object(look); }
    void keep(const CardLook &look, const QImage &picture);
    void clear() { m_pictures.clear(); }
    /// How much is kept: enough for some windows of so many pixels.
    void setRoom(qsizetype windowPixels);

private:
    QCache<CardLook, QImage> m_pictures; ///< costs in bytes
};

} // namespace grondplan::ui
