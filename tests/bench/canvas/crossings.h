#pragma once

/// How often links cross in the layers that the sketch is laid out in, and in those of Graphviz's dot where
/// that is installed: a line a graph, three of each kind and size. Both count places where links pass layers.
void compareCrossings();
