#pragma once

#include "core/importers/registry.h"

namespace grondplan::importers {

// How sure each format of the contract is, from the first bytes and the name. Those that cannot be read yet
// are recognised all the same, so that the answer is their name and not "unknown".

Match sniffCompose(const Input &input);
Match sniffKubernetes(const Input &input);
Match sniffRvtools(const Input &input);
Match sniffCsv(const Input &input);
Match sniffPrometheus(const Input &input);
Match sniffKubectl(const Input &input);

} // namespace grondplan::importers
