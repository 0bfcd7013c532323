#include "ui/commands/editzone.h"

#include <utility>

namespace grondplan::ui {

template<> const std::vector<Zone> &EditObjects<ZoneId, Zone>::listIn(const Scenario &scenario)
{
    return scenario.zones;
}

template<> std::vector<Zone> &EditObjects<ZoneId, Zone>::listIn(Scenario &scenario)
{
    return scenario.zones;
}

template<> void EditObjects<ZoneId, Zone>::name(ChangeSet &changes, ZoneId id)
{
    changes.zones.push_back(id);
}

template<> bool EditObjects<ZoneId, Zone>::matters(const Zone &before, const Zone &after)
{
    // Where its servers stand is drawn and told, not reckoned with.
    Zone same = after;
    same.site = before.site;
    return before != same;
}

EditZone::EditZone(Document &document, Values after, StepName name, const QString &mergeKey)
    : EditObjects(document, std::move(after), std::move(name), mergeKey)
{
}

EditZone::EditZone(Document &document, const Zone &after, StepName name, const QString &mergeKey)
    : EditZone(document, Values{{after.id, after}}, std::move(name), mergeKey)
{
}

bool EditZone::mergeWith(const QUndoCommand *other)
{
    const auto *later = dynamic_cast<const EditZone *>(other);
    return later != nullptr && mergeValues(*later);
}

} // namespace grondplan::ui
