#pragma once

#include "ui/commands/addobjects.h"

#include <QCoreApplication>

#include <optional>

namespace grondplan::ui {

/// Adds workloads to the zones that they name, which grow to hold them; or to a new zone, added with them.
class AddWorkloads final : public AddObjects
{
    Q_DECLARE_TR_FUNCTIONS(AddWorkloads)
public:
    /// \param newZone  where the workloads go instead of the zones they name
    AddWorkloads(Document &document, std::vector<PlacedWorkload> workloads,
                 std::optional<PlacedZone> newZone = {});
};

} // namespace grondplan::ui
