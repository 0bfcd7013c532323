#pragma once

#include "core/plan/options.h"
#include "core/text/words.h"

namespace grondplan::report {

/// "2 more disks", "64 GiB more memory", "network card of 25 Gbit/s".
QString optionName(const Words &words, const ServerOption &option);
/// The same of an option of a catalogue; its id where that is not known.
QString optionName(const Words &words, const Catalogue *catalogue, const QString &id);

} // namespace grondplan::report
