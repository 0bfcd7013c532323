#include "core/text/texttable.h"

#include <iterator>

namespace grondplan {

static constexpr Text kTexts[] = {
    // What a project may say about money.
    {"cost-setting.margin", QT_TRANSLATE_NOOP("grondplan", "Margin")},
    {"cost-setting.vat", QT_TRANSLATE_NOOP("grondplan", "VAT")},
    {"cost-setting.term", QT_TRANSLATE_NOOP("grondplan", "Contract term")},
    {"cost-setting.discount", QT_TRANSLATE_NOOP("grondplan", "Discount on servers")},
    {"cost-setting.horizon", QT_TRANSLATE_NOOP("grondplan", "Total over")},
    {"cost-setting.usd-per-eur", QT_TRANSLATE_NOOP("grondplan", "Dollars for a euro")},
    {"cost-setting.price-age", QT_TRANSLATE_NOOP("grondplan", "Prices are old after")},
    // The same in more words.
    {"cost-hint.margin",
     QT_TRANSLATE_NOOP(
         "grondplan", "The share of the sales price that is not purchase. Customers see sales prices only.")},
    {"cost-hint.vat", QT_TRANSLATE_NOOP("grondplan", "Shown apart; no other amount holds it.")},
    {"cost-hint.term", QT_TRANSLATE_NOOP("grondplan", "For how many months the servers are taken.")},
    {"cost-hint.discount",
     QT_TRANSLATE_NOOP("grondplan", "Off the list price of every server, for the term of the contract.")},
    {"cost-hint.horizon",
     QT_TRANSLATE_NOOP("grondplan", "How far ahead totals look, with what is paid once.")},
    {"cost-hint.usd-per-eur",
     QT_TRANSLATE_NOOP("grondplan", "At which prices in another currency are converted.")},
    {"cost-hint.price-age",
     QT_TRANSLATE_NOOP("grondplan",
                       "An older price brings a warning: on the day of the plan it may be another.")},
    // A setting's value.
    {"cost-value.months", QT_TRANSLATE_N_NOOP("grondplan", "%n month(s)"), true},
    {"cost-term.stated", QT_TRANSLATE_NOOP("grondplan", "Set in the project")},
    // Parts of the cost.
    {"cost-part.servers", QT_TRANSLATE_NOOP("grondplan", "servers")},
    {"cost-part.licences", QT_TRANSLATE_NOOP("grondplan", "licences")},
    {"cost-part.power", QT_TRANSLATE_NOOP("grondplan", "power")},
    {"cost-part.backup", QT_TRANSLATE_NOOP("grondplan", "backup space")},
    {"cost-part.traffic", QT_TRANSLATE_NOOP("grondplan", "data traffic")},
    {"cost-part.addresses", QT_TRANSLATE_NOOP("grondplan", "IP addresses")},
    {"cost-part.operations", QT_TRANSLATE_NOOP("grondplan", "operations")},
    {"cost.not-counted", QT_TRANSLATE_NOOP("grondplan", "No total holds: %1.")},
};

TextTable costTexts()
{
    return {kTexts, std::size(kTexts)};
}

} // namespace grondplan
