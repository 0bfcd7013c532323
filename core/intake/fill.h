#pragma once

#include "core/base/finding.h"
#include "core/project/project.h"

#include <vector>

namespace grondplan::intake {

/// What new objects are called, in the language of whoever fills the scenario.
struct Names
{
    QString zone;     ///< "Zone 1"
    QString service;  ///< "Service %1"
    QString frontEnd; ///< "Web front end"
    QString worker;   ///< "Worker"
    QString database; ///< where data is told of, and no product
};

/// What an intake comes to. Ids are local: 1, 2, ...; workloads have no zone yet.
struct Filling
{
    std::vector<Workload> workloads;
    std::vector<Link> links;
    std::vector<Message> assumed; ///< what nobody told, and what was taken for it: "intake-assumed.ID"
    QStringList notRecognised;    ///< words of stack and databases that stand for nothing known

    [[nodiscard]] bool isEmpty() const { return workloads.empty(); }
};

/// The workloads and links that an intake tells of.
///
/// Words of stack and databases are looked up in resources/advice/intake.json and among the images of the
/// catalogue's templates. The services share the requests: each gets as many replicas, two at least, as its
/// share asks at so many requests a second and vCPU; the most replicas are those of the peak. Data is divided
/// over the databases and stores that keep it. What has no number in the intake has the size of its template.
/// \source constants intake.requests_per_vcpu, intake.peak_factor, intake.response_size \errors
/// CatalogueDamaged: `where` is the constant
Result<Filling> fillingOf(const Brief &brief, const Catalogue &catalogue, const Names &names);

/// Whether a workload came from an intake.
bool isFromIntake(const Workload &workload);

/// The project with the scenario filled: what an earlier filling brought goes, everything else stays. New
/// workloads go into the zone of those that they take the place of, else into the first zone, else into a new
/// one whose tier the rules choose. Where the guide recommends an orchestrator for some, what it wants on
/// virtual machines goes into a zone of its own beside them.
Project filled(Project project, ScenarioId scenario, const Filling &filling, const Names &names);

} // namespace grondplan::intake
