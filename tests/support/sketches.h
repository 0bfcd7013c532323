#pragma once

#include "core/project/project.h"

#include <QString>

namespace grondplan::test {

/// Two zones side by side, 400 x 400 each, with two workloads in the left one that are linked, and one in the
/// right one.
struct Sketch
{
    Project project;
    ZoneId left;
    ZoneId right;
    WorkloadId web;
    WorkloadId api;
    WorkloadId database;
    LinkId webToApi;
};

Sketch twoZones();

/// Zones with as many workloads each, of several kinds and sizes, linked in chains within a zone and from the
/// last of each to the first of the next.
Project manyWorkloads(int zones, int each);

} // namespace grondplan::test
