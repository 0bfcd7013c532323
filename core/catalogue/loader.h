#pragma once

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"

#include <QByteArray>

#include <memory>

namespace grondplan {

/// The files a catalogue is read from, as bytes:
/// resources/catalogue/{servers.csv,overheads.json,licences.csv,templates.csv,options.csv}.
struct CatalogueFiles
{
    QByteArray servers;
    QByteArray overheads;
    QByteArray licences;
    QByteArray templates;
    QByteArray options{}; ///< empty = servers have none
};

/// Reads a catalogue. Strict: an unknown or missing column, a number outside its range, an id given twice, a
/// source that is not listed or a tier without its reference baseline is an error.
///
/// \errors CatalogueDamaged: `where` is "file:line: field"; args: the value found
Result<Catalogue> loadCatalogue(const CatalogueFiles &files);

/// Reads the catalogue that the program ships, from its compiled-in resources.
///
/// \errors CatalogueDamaged: `where` is "file:line: field"; args: the value found. Cannot happen with the
/// shipped data,
///         which a test loads.
Result<Catalogue> loadShippedCatalogue();

/// The shipped catalogue, read once. Aborts with a message if the program was built with data it cannot read.
std::shared_ptr<const Catalogue> shippedCatalogue();

} // namespace grondplan
