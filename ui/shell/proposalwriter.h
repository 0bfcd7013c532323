#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"
#include "core/project/project.h"

#include <QStringList>

#include <memory>
#include <vector>

class QWidget;

namespace grondplan::ui {

/// What a proposal is made of; a copy, as it is worked on in another thread.
struct ProposalOrder
{
    Project project;
    std::vector<std::shared_ptr<const Plan>> plans;
    QString language;
    QStringList sections; ///< empty: all
};

/// Writes a proposal as PDF. The window goes on meanwhile; where it takes longer than a moment, a dialog over
/// it shows how far it is and can cancel it. \return false where it was cancelled: then what stood at the
/// path is still there \errors FileNotWritable: `where` is the path
Result<bool> writeProposal(const ProposalOrder &order, const QString &path, QWidget &window);

} // namespace grondplan::ui
