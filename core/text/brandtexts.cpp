#include "core/text/texttable.h"

#include <iterator>

namespace grondplan {

static constexpr Text kBrandTexts[] = {
    {"error.no-brand",
     QT_TRANSLATE_NOOP("grondplan", "this is no brand file: it has to begin with “schema: %1”")},
    {"error-place.brand", QT_TRANSLATE_NOOP("grondplan", "Brand, %1")},
    {"expected.language", QT_TRANSLATE_NOOP("grondplan", "a language of proposals: en or nl")},
    {"expected.own-server-id",
     QT_TRANSLATE_NOOP("grondplan", "an id that no server of another provider in the catalogue has")},

    // Of a file of ours in YAML. %1 is the field.
    {"finding.field.missing", QT_TRANSLATE_NOOP("grondplan", "The field “%1” is missing.")},
    {"finding.field.unknown-field",
     QT_TRANSLATE_NOOP("grondplan", "“%1” is no field of this file. Here may stand: %2.")},
    {"finding.field.not-a-text", QT_TRANSLATE_NOOP("grondplan", "“%1” must be a text.")},
    {"finding.field.not-a-list", QT_TRANSLATE_NOOP("grondplan", "“%1” must be a list.")},
    {"finding.field.not-a-map", QT_TRANSLATE_NOOP("grondplan", "“%1” must have fields of its own.")},
    {"finding.field.too-long",
     QT_TRANSLATE_NOOP("grondplan", "“%1” has %2 characters, while at most %3 are accepted.")},
    {"finding.field.too-many",
     QT_TRANSLATE_NOOP("grondplan", "“%1” has %2 entries, while at most %3 are accepted.")},
    {"finding.field.number", QT_TRANSLATE_NOOP("grondplan", "“%1”: “%2” is no number from %3 to %4.")},
    {"finding.field.one-of", QT_TRANSLATE_NOOP("grondplan", "“%1”: “%2” is none of %3.")},
    {"finding.field.date",
     QT_TRANSLATE_NOOP("grondplan", "“%1”: “%2” is no date of the form 2026, 2026-11 or 2026-11-30.")},
    {"finding.brand.currency",
     QT_TRANSLATE_NOOP("grondplan", "“%1”: “%2” is no code of a currency, such as EUR.")},
    {"finding.brand.id",
     QT_TRANSLATE_NOOP("grondplan", "“%1”: “%2” is no id: it has lower-case letters, digits, points and "
                                    "hyphens only.")},
    {"finding.brand.server-twice",
     QT_TRANSLATE_NOOP("grondplan", "A server with the id “%1” comes a second time.")},
    {"finding.brand.raid-disks",
     QT_TRANSLATE_NOOP(
         "grondplan",
         "“%1”: %2 disks are too few for this level: it needs more, or leaves no room to store anything.")},
    {"finding.brand.colour", QT_TRANSLATE_NOOP("grondplan", "“%1”: “%2” is no colour of the form #1B3A57.")},
    {"finding.brand.colour-darkened",
     QT_TRANSLATE_NOOP("grondplan", "“%1”: %2 has a contrast of %3 to 1 with white paper, and must have %4 "
                                    "to 1 to be seen well. The darker %5 is used, with %6 to 1.")},

    // Of its logo; %1 is the file.
    {"finding.brand.logo-missing",
     QT_TRANSLATE_NOOP("grondplan", "There is no file “%1” beside the brand file.")},
    {"finding.brand.logo-unreadable",
     QT_TRANSLATE_NOOP("grondplan", "“%1” cannot be read, or does not lie in the folder of the brand file.")},
    {"finding.brand.logo-large",
     QT_TRANSLATE_NOOP("grondplan", "The logo “%1” has %2 bytes, while at most %3 are accepted.")},
    {"finding.brand.logo-refused", QT_TRANSLATE_NOOP("grondplan", "The logo “%1” is not accepted: %2")},
    {"finding.brand.logo-kind", QT_TRANSLATE_NOOP("grondplan", "it is neither an SVG nor a PNG.")},
    {"finding.brand.logo-dots",
     QT_TRANSLATE_NOOP("grondplan", "it is %1 by %2 dots, while at most %3 each way are accepted.")},
    {"finding.brand.png-damaged", QT_TRANSLATE_NOOP("grondplan", "the PNG is damaged or not complete.")},
    {"finding.brand.svg-broken", QT_TRANSLATE_NOOP("grondplan", "line %1 of the SVG cannot be read: %2")},
    {"finding.brand.svg-doctype",
     QT_TRANSLATE_NOOP("grondplan", "the SVG has a document type; save it as plain SVG.")},
    {"finding.brand.svg-element",
     QT_TRANSLATE_NOOP("grondplan", "line %2 of the SVG holds “%1”, of which a logo has no need.")},
    {"finding.brand.svg-outside",
     QT_TRANSLATE_NOOP("grondplan", "line %2 of the SVG refers to something outside the file: “%1”.")},
    {"finding.brand.logo-undrawable",
     QT_TRANSLATE_NOOP("grondplan", "The logo cannot be drawn; save it anew as a plain SVG or PNG.")},
    {"finding.brand.text-missing",
     QT_TRANSLATE_NOOP("grondplan",
                       "“%1” has no text in “%2”: a proposal in that language goes without it.")},
    {"finding.brand.svg-large", QT_TRANSLATE_NOOP("grondplan", "the SVG is larger or deeper than a logo has "
                                                               "to be; at most 10,000 elements are "
                                                               "accepted.")},

    // In the proposal.
    {"report.section.introduction", QT_TRANSLATE_NOOP("grondplan", "Introduction")},
    {"report.section.conditions", QT_TRANSLATE_NOOP("grondplan", "Conditions")},
    {"report.cover.from", QT_TRANSLATE_NOOP("grondplan", "From")},

    // On the command line.
    {"option.brand", QT_TRANSLATE_NOOP("grondplan", "Show the name, logo, colours and texts of this brand "
                                                    "file; “none” shows no company.")},
    {"cli.brand-stays", QT_TRANSLATE_NOOP("grondplan", "Of the brand that went, these servers stay in the "
                                                       "catalogue, as zones use them: %1.")},
};

TextTable brandTexts()
{
    return {kBrandTexts, std::size(kBrandTexts)};
}

} // namespace grondplan
