#pragma once

#include "core/project/project.h"
#include "tests/bench/canvas/results.h"

/// The same nodes and links in a plain QGraphicsView: an item a node with name and size, a curve a link.
void measurePeer(const grondplan::Project &project, Results &results);
