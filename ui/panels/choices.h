#pragma once

#include "ui/document/windowwords.h"

#include <QComboBox>

namespace grondplan::ui {

/// Where an item of a list keeps the id of what it stands for.
inline constexpr int kIdRole = Qt::UserRole;

/// Offers the values by their names, "PREFIX.ID" in the texts, in the window's language of the moment.
template<class Values, class Id>
void fillChoices(QComboBox *field, const Values &values, Id id, const char *prefix)
{
    field->clear();
    for (const auto value : values)
        field->addItem(windowWords().text(QString(QLatin1String(prefix) + id(value))),
                       static_cast<int>(value));
}

} // namespace grondplan::ui
