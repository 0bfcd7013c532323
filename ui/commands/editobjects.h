#pragma once

#include "ui/document/documentcommand.h"

#include <map>
#include <utility>

namespace grondplan::ui {

/// Gives objects of one kind new values. The parts shared by EditWorkloads, EditZone and EditLink.
template<class ObjectId, class Object> class EditObjects : public DocumentCommand
{
public:
    using Values = std::map<ObjectId, Object>;

    void undo() override { apply(m_before); }
    void redo() override { apply(m_after); }

protected:
    EditObjects(Document &document, Values after, StepName name, const QString &mergeKey)
        : DocumentCommand(document, std::move(name))
        , m_after(std::move(after))
    {
        setMergeKey(mergeKey);
        for (const Object &object : listIn(document.scenario())) {
            if (const auto found = m_after.find(object.id); found != m_after.end())
                m_before.emplace(object.id, object);
        }
        settle();
    }

    [[nodiscard]] static const std::vector<Object> &listIn(const Scenario &scenario);
    [[nodiscard]] static std::vector<Object> &listIn(Scenario &scenario);
    static void name(ChangeSet &changes, ObjectId id);
    /// Whether the plan can differ between the two.
    [[nodiscard]] static bool matters(const Object &before, const Object &after);

    bool mergeValues(const EditObjects &later)
    {
        if (!continues(later) || keysOf(m_after) != keysOf(later.m_after))
            return false;
        m_after = later.m_after;
        settle();
        return true;
    }

private:
    static std::vector<ObjectId> keysOf(const Values &values)
    {
        std::vector<ObjectId> ids;
        for (const auto &[id, value] : values)
            ids.push_back(id);
        return ids;
    }

    /// Ids stay what they are, and what is unknown is left out.
    void settle()
    {
        std::erase_if(m_after, [this](const auto &entry) { return !m_before.contains(entry.first); });
        for (auto &[id, object] : m_after)
            object.id = id;
        setObsolete(m_before == m_after);
    }

    void apply(const Values &values)
    {
        ChangeSet touched = changes();
        touched.results = false;
        for (const auto &[id, object] : values) {
            name(touched, id);
            touched.results = touched.results || matters(m_before.at(id), m_after.at(id));
        }
        editScenario(touched, [&values](Scenario &scenario, ::grondplan::Layout &) {
            for (Object &object : listIn(scenario)) {
                if (const auto found = values.find(object.id); found != values.end())
                    object = found->second;
            }
        });
    }

    Values m_before;
    Values m_after;
};

} // namespace grondplan::ui
