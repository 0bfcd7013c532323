#pragma once

#include "core/catalogue/catalogue.h"
#include "core/importers/fieldreader.h"
#include "core/project/brand.h"

namespace grondplan::importers {

/// The date of the prices of a brand's servers; empty where none is given.
QString readPriceDate(FieldReader &root);

/// One server of a brand. \param provider  the brand's name, which is also the source of its figures
Baseline readServer(FieldReader &fields, const QString &provider, const QString &date);

} // namespace grondplan::importers
