#pragma once

#include "core/packing/model.h"
#include "core/packing/relaxation.h"
#include "core/packing/wide.h"

#include <cstddef>
#include <cstdint>
#include <vector>

// What whole bins must offer: the rows of the relaxations.

namespace grondplan::packing {

/// Items that are not told apart: what they ask in all, and where they may be.
struct Lump
{
    std::vector<Wide> demand; ///< of all of them, in the dimensions that bounds look at
    std::int64_t count = 0;
    std::vector<char> suits; ///< by type
};

/// What a set of types must offer of one dimension: all that suits no other type.
struct Cover
{
    std::vector<char> types;
    std::vector<char> offering; ///< those of them that have any of it
    std::size_t dimension = 0;
    Wide demand = 0;
};

/// The items of the model as the grain tells them apart.
std::vector<Lump> lumpsOf(const Model &model, Grain grain, bool afterFailure);

/// At most what the items are worth at a price per type and dimension [type * dimensions + dimension]: a lump
/// may be on the cheapest of its types, as a whole or in every dimension by itself.
Wide worthOf(const std::vector<Lump> &lumps, const std::vector<std::int64_t> &prices, bool asWhole);

/// For every set of types that some items suit and no other, and for what such sets make up together, as far
/// as those are not too many; without covers that follow from another.
std::vector<Cover> coversOf(const Model &model, const std::vector<Lump> &lumps, bool afterFailure);

} // namespace grondplan::packing
