#pragma once

#include "core/diagram/diagram.h"
#include "core/plan/plan.h"
#include "core/text/words.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace grondplan::report {

enum class Align
{
    Left,
    Right
};

struct Heading
{
    int level = 1; ///< 1 opens a section on a new page where little room is left, 2 a part, 3 a part of that
    QString text;
};

struct Paragraph
{
    QString text;
    bool muted = false; ///< a remark under a table or figure
};

struct Table
{
    struct Column
    {
        QString title;
        Align align = Align::Left;
        int weight = 1; ///< relative width
    };
    QString caption;
    std::vector<Column> columns;
    std::vector<QStringList> rows;
    bool lastRowIsTotal = false;
};

/// A handful of figures set large, such as servers, cost and density.
struct KeyFigures
{
    struct Figure
    {
        QString value;
        QString label;
        QString remark;
    };
    std::vector<Figure> figures;
};

/// Bars that stand on each other, from a start to an end: need, what each layer adds, what the servers offer.
struct Waterfall
{
    struct Bar
    {
        QString label;
        double value = 0; ///< in `unit`; additions for `total == false`, a level for `total == true`
        bool total = false;
    };
    QString caption;
    QString unit;
    std::vector<Bar> bars;
};

/// Shares of a whole, largest first.
struct Split
{
    struct Part
    {
        QString label;
        double value = 0;
        QString text;      ///< the value in words, e.g. "EUR 1,365.00"
        bool rest = false; ///< several together, after all others
    };
    QString caption;
    std::vector<Part> parts;
};

struct Figure
{
    QString caption;
    diagram::Diagram diagram; ///< not laid out
};

using Block = std::variant<Heading, Paragraph, Table, KeyFigures, Waterfall, Split, Figure>;

struct Section
{
    QString id; ///< "introduction", "summary", "request", "architecture", "servers", "failures", "cost",
                ///< "overhead", "advice", "checklists", "assumptions", "derivations", "glossary",
                ///< "conditions"
    std::vector<Block> blocks;
};

/// Everything a proposal says, in final words; painting it is ui/proposal's.
struct ProposalContent
{
    QString title;
    QString customer;
    QString project;
    QString date;
    QString language;
    QStringList scenarios;
    std::optional<Brand> brand; ///< whose proposal it is
    std::vector<Section> sections;
};

QStringList sectionIds();
/// Those that have something to say of a project: a brand's own texts only where it has them.
QStringList sectionIds(const Project &project);
/// Those of them that a proposal has where nobody chose: the derivations come on request.
QStringList usualSectionIds(const Project &project);
/// What a section is called.
QString sectionTitle(const QString &id, const Words &words);

/// \param sections  ids of the sections wanted, empty = the usual ones; order is the document's
ProposalContent build(const Project &project, const std::vector<const Plan *> &plans, const Words &words,
                      const QStringList &sections = {});

/// The overhead waterfall of a zone's CPU (vCPU) or memory (GiB): need, each layer, what is unused in node
/// VMs, what is kept free on the servers, what the servers offer.
Waterfall overheadWaterfall(const Plan &plan, ZoneId zone, bool memory, const Words &words);
/// Cost of a month by workload; the smallest beyond ten are one part.
Split costSplit(const Project &project, const Plan &plan, const Words &words);

} // namespace grondplan::report
