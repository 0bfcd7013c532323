#pragma once

#include "core/plan/plan.h"
#include "ui/canvas/canvasobject.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace grondplan::ui {

/// What is looked for among a scenario's workloads and zones: words of their names, and what they are like,
/// all of which must hold: "web cost > 500 tier = vm unplaced". Properties are known by their English names
/// and by those of the window's language.
class FindQuery
{
    Q_DECLARE_TR_FUNCTIONS(FindQuery)
public:
    explicit FindQuery(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }
    /// What cannot be understood, as a sentence; empty where all can.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// The words that are looked for in names, as they were typed.
    [[nodiscard]] QStringList words() const;
    /// \param plan  may be nullptr: then nothing costs anything, and nothing is unplaced
    [[nodiscard]] std::vector<CanvasObject> find(const Scenario &scenario, const ::grondplan::Layout &layout,
                                                 const Plan *plan) const;

    /// Names of all properties in the window's language, for help.
    [[nodiscard]] static QStringList propertyNames();

private:
    enum class Property
    {
        Word, ///< in its name
        Name,
        Kind,
        Zone,
        Tier,
        Image,
        Note,
        Tenant,
        Site,
        Cost,
        Cpu,
        Memory,
        Replicas,
        Unplaced,
        Assumed,
        Off,
        Unlinked
    };
    enum class Relation
    {
        Equal,
        Unequal,
        Less,
        Greater,
        AtMost,
        AtLeast
    };
    struct Term
    {
        Property property = Property::Word;
        Relation relation = Relation::Equal;
        QString text;            ///< in lower case
        std::int64_t number = 0; ///< in the property's base unit
    };
    struct Named
    {
        Property property;
        const char *id;
        QString (*name)();
    };
    struct Facts;

    [[nodiscard]] static const std::vector<Named> &named();
    [[nodiscard]] static bool isFlag(Property property) { return property >= Property::Unplaced; }
    [[nodiscard]] static bool isNumber(Property property)
    {
        return property >= Property::Cost && property <= Property::Replicas;
    }
    [[nodiscard]] static const Named *propertyOf(const QString &word);
    void addComparison(const QString &property, const QString &relation, const QString &value);
    void addWord(const QString &word);
    [[nodiscard]] static bool holds(const Term &term, const Facts &facts);
    [[nodiscard]] bool allHold(const Facts &facts) const;

    std::vector<Term> m_terms;
    QString m_problem;
};

} // namespace grondplan::ui
