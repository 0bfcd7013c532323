#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <algorithm>
#include <vector>

namespace grondplan::ui {

/// Whether another object than this one has the name.
template<class Object>
[[nodiscard]] bool isNameTaken(const std::vector<Object> &objects, decltype(Object::id) id,
                               const QString &name)
{
    return std::any_of(objects.begin(), objects.end(), [&](const Object &object) {
        return object.id != id && object.name == name.trimmed();
    });
}

/// Names that objects of one kind do not have yet. What it gave it does not give again.
class FreeNames
{
public:
    template<class Object> explicit FreeNames(const std::vector<Object> &objects)
    {
        for (const Object &object : objects)
            m_taken.insert(object.name);
    }

    /// The name as wanted where it is free, else with the next number: "api", "api 2", "api 3".
    [[nodiscard]] QString take(const QString &wanted);

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_last; ///< the number given last, by the name without it
};

} // namespace grondplan::ui
