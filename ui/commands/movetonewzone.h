#pragma once

#include "ui/commands/addobjects.h"
#include "ui/commands/moveobjects.h"

#include <QCoreApplication>

namespace grondplan::ui {

/// Takes workloads out of their zones into one that comes into being round them; notes may move along.
class MoveToNewZone final : public AddObjects
{
    Q_DECLARE_TR_FUNCTIONS(MoveToNewZone)
public:
    /// \param move  where the cards and notes go; each workload of it goes to the new zone
    /// \param zone  holds the cards
    MoveToNewZone(Document &document, Move move, const PlacedZone &zone);

protected:
    void whenAdded(Scenario &scenario, ::grondplan::Layout &layout) override;
    void beforeTaken(Scenario &scenario, ::grondplan::Layout &layout) override;

private:
    Move m_before;
    Move m_after;
};

} // namespace grondplan::ui
