#pragma once

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"

namespace grondplan {

/// What one replica is taken to need where its input states nothing and no template is known, with the
/// constants that say so; those live as long as the catalogue, or the program.
struct AssumedSize
{
    MilliCpu cpu; ///< a part of a millicpu or of a byte counts as a whole one
    Bytes memory;
    const Constant *cpuConstant = nullptr;
    const Constant *memoryConstant = nullptr;
};

/// By the constants assumed.cpu and assumed.memory of a project's catalogue. A project saved before there
/// were any is given the shipped ones.
AssumedSize assumedSize(const Catalogue &catalogue);

/// Holds that both constants are there, in vCPU and MiB, and within the limits of a workload.
///
/// \errors CatalogueDamaged: `where` is the constant's id; args: the value and unit found
Result<> checkAssumedSize(const Catalogue &catalogue);

} // namespace grondplan
