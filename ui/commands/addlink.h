#pragma once

#include "ui/commands/addobjects.h"

#include <QCoreApplication>

namespace grondplan::ui {

/// Says that `from` needs `to`. Changes nothing when it is said already, or of itself.
class AddLink final : public AddObjects
{
    Q_DECLARE_TR_FUNCTIONS(AddLink)
public:
    AddLink(Document &document, WorkloadId from, WorkloadId to);
};

} // namespace grondplan::ui
