#include "ui/commands/editlink.h"

#include <utility>

namespace grondplan::ui {

template<> const std::vector<Link> &EditObjects<LinkId, Link>::listIn(const Scenario &scenario)
{
    return scenario.links;
}

template<> std::vector<Link> &EditObjects<LinkId, Link>::listIn(Scenario &scenario)
{
    return scenario.links;
}

template<> void EditObjects<LinkId, Link>::name(ChangeSet &changes, LinkId id)
{
    changes.links.push_back(id);
}

template<> bool EditObjects<LinkId, Link>::matters(const Link &before, const Link &after)
{
    return before != after;
}

EditLink::EditLink(Document &document, Values after, StepName name, const QString &mergeKey)
    : EditObjects(document, std::move(after), std::move(name), mergeKey)
{
}

bool EditLink::mergeWith(const QUndoCommand *other)
{
    const auto *later = dynamic_cast<const EditLink *>(other);
    return later != nullptr && mergeValues(*later);
}

} // namespace grondplan::ui
