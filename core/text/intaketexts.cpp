#include "core/text/texttable.h"

#include <iterator>

namespace grondplan {

static constexpr Text kIntakeTexts[] = {
    {"error.no-intake",
     QT_TRANSLATE_NOOP("grondplan", "this is no intake file: it has to begin with “schema: %1”")},

    // The fields of an intake, and what helps to fill them in.
    {"intake.stack", QT_TRANSLATE_NOOP("grondplan", "Languages, frameworks and products")},
    {"intake.services", QT_TRANSLATE_NOOP("grondplan", "Services of their own")},
    {"intake.databases", QT_TRANSLATE_NOOP("grondplan", "Databases, caches and queues")},
    {"intake.data", QT_TRANSLATE_NOOP("grondplan", "Data in all of them together, in GiB")},
    {"intake.requests", QT_TRANSLATE_NOOP("grondplan", "Requests a second in a usual hour")},
    {"intake.peak", QT_TRANSLATE_NOOP("grondplan", "Requests a second at the busiest")},
    {"intake.rules", QT_TRANSLATE_NOOP("grondplan", "Standards and laws to comply with")},
    {"intake.goals", QT_TRANSLATE_NOOP("grondplan", "What must be fast, or never down")},
    {"intake-hint.stack", QT_TRANSLATE_NOOP("grondplan", "Java, React, Keycloak")},
    {"intake-hint.databases", QT_TRANSLATE_NOOP("grondplan", "PostgreSQL 16, Redis, RabbitMQ")},
    {"intake-hint.rules", QT_TRANSLATE_NOOP("grondplan", "ISO 27001, GDPR, data stays in the EU")},
    {"intake-hint.goals", QT_TRANSLATE_NOOP("grondplan", "95 % of the pages within 300 ms")},

    // The steps of the guide.
    {"intake-step.runs", QT_TRANSLATE_NOOP("grondplan", "What runs")},
    {"intake-step.busy", QT_TRANSLATE_NOOP("grondplan", "How busy it is")},
    {"intake-step.changes", QT_TRANSLATE_NOOP("grondplan", "How it changes, and who builds it")},
    {"intake-step.borders", QT_TRANSLATE_NOOP("grondplan", "Borders and rules")},
    {"intake-step.result", QT_TRANSLATE_NOOP("grondplan", "What it comes to")},
    {"intake-why.runs",
     QT_TRANSLATE_NOOP("grondplan",
                       "Name what runs, with commas between. Each product becomes a workload of its "
                       "own; each service an application with replicas.")},
    {"intake-why.busy",
     QT_TRANSLATE_NOOP("grondplan", "Requests decide how many replicas the services get: the usual number "
                                    "for a usual hour, the most for the busiest.")},
    {"intake-why.changes",
     QT_TRANSLATE_NOOP("grondplan", "How often it is released, and by how many, decides how much automation "
                                    "pays off.")},
    {"intake-why.borders",
     QT_TRANSLATE_NOOP("grondplan", "Borders between customers and rules on data decide what may share a "
                                    "server.")},
    {"intake-why.result",
     QT_TRANSLATE_NOOP("grondplan",
                       "Nothing of this is in the scenario yet. Fill it in one step, which can be undone; "
                       "everything can be changed on the sketch afterwards.")},

    // What nobody told, and what was taken for it.
    {"intake-assumed.services",
     QT_TRANSLATE_NOOP("grondplan", "The number of services is not told; one for each language: %1.")},
    {"intake-assumed.languages",
     QT_TRANSLATE_NOOP("grondplan",
                       "Which service is in which language is not told; the %1 services take turns "
                       "at the %2 languages.")},
    {"intake-assumed.database",
     QT_TRANSLATE_NOOP("grondplan", "There is data, but no database is named; one of an ordinary kind was "
                                    "added.")},
    {"intake-assumed.data",
     QT_TRANSLATE_NOOP("grondplan", "Not told: how much data there is. Each database has the disk of its "
                                    "template.")},
    {"intake-assumed.data-shared",
     QT_TRANSLATE_NOOP("grondplan", "The %1 GiB of data are divided over %2 databases evenly.")},
    {"intake-assumed.requests",
     QT_TRANSLATE_NOOP("grondplan", "Not told: how busy it is. Each service has two replicas of the size of "
                                    "its template.")},
    {"intake-assumed.per-vcpu",
     QT_TRANSLATE_NOOP("grondplan", "One vCPU answers %1 requests a second, and the services share them "
                                    "evenly.")},
    {"intake-assumed.peak",
     QT_TRANSLATE_NOOP("grondplan",
                       "Not told: how busy the busiest hour is. It was taken as %1 times a usual one.")},
    {"intake-assumed.usual",
     QT_TRANSLATE_NOOP("grondplan",
                       "Not told: how busy a usual hour is. It was taken as the busiest one divided by %1.")},
    {"intake-assumed.response", QT_TRANSLATE_NOOP("grondplan", "An answer is %1 kB on average.")},
    {"intake-assumed.links-all",
     QT_TRANSLATE_NOOP("grondplan", "Every service uses every database, cache, queue and identity "
                                    "provider.")},
    {"intake-assumed.links-one",
     QT_TRANSLATE_NOOP("grondplan", "There are too many to link all with all: the services take turns at "
                                    "them.")},
    {"intake.not-recognised", QT_TRANSLATE_NOOP("grondplan", "Not known, and left out: %1.")},
    {"intake.found", QT_TRANSLATE_N_NOOP("grondplan", "%n workload(s): %1"), true},
    {"intake.nothing",
     QT_TRANSLATE_NOOP("grondplan", "Nothing yet: name what runs, or how many services there "
                                    "are.")},
    {"intake.service-name", QT_TRANSLATE_NOOP("grondplan", "Service %1")},
    {"intake.front-end-name", QT_TRANSLATE_NOOP("grondplan", "Web front end")},
    {"intake.worker-name", QT_TRANSLATE_NOOP("grondplan", "Background work")},
    {"intake.database-name", QT_TRANSLATE_NOOP("grondplan", "Database")},

    // In the proposal.
    {"report.intake.caption", QT_TRANSLATE_NOOP("grondplan", "What you told us")},
    {"report.intake.assumed", QT_TRANSLATE_NOOP("grondplan", "What was assumed where nothing was told")},
    {"report.column.question", QT_TRANSLATE_NOOP("grondplan", "Question")},
    {"report.column.answer", QT_TRANSLATE_NOOP("grondplan", "Answer")},

    // On the command line.
    {"cli.intake",
     QT_TRANSLATE_NOOP("grondplan", "Fill a scenario of a project from what a customer told at an intake")},
};

TextTable intakeTexts()
{
    return {kIntakeTexts, std::size(kIntakeTexts)};
}

} // namespace grondplan
