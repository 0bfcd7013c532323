#include "core/text/texttable.h"

#include <iterator>

namespace grondplan {

static constexpr Text kCostTexts[] = {
    // What a project may say about money.
    {"cost-setting.margin", QT_TRANSLATE_NOOP("grondplan", "Margin")},
    {"cost-setting.vat", QT_TRANSLATE_NOOP("grondplan", "VAT")},
    {"cost-setting.term", QT_TRANSLATE_NOOP("grondplan", "Contract term")},
    {"cost-setting.discount", QT_TRANSLATE_NOOP("grondplan", "Discount on servers")},
    {"cost-setting.horizon", QT_TRANSLATE_NOOP("grondplan", "Total over")},
    {"cost-setting.usd-per-eur", QT_TRANSLATE_NOOP("grondplan", "Dollars for a euro")},
    {"cost-setting.price-age", QT_TRANSLATE_NOOP("grondplan", "Prices are old after")},
    {"cost-setting.own-floor", QT_TRANSLATE_NOOP("grondplan", "Data centre space of our own")},
    {"cost-setting.pue", QT_TRANSLATE_NOOP("grondplan", "PUE")},
    {"cost-setting.kwh-price", QT_TRANSLATE_NOOP("grondplan", "Price of a kWh")},
    {"cost-setting.carbon", QT_TRANSLATE_NOOP("grondplan", "CO2 of a kWh, in grams")},
    {"cost-setting.backup-price", QT_TRANSLATE_NOOP("grondplan", "Backup, a TB a month")},
    {"cost-setting.backup-points", QT_TRANSLATE_NOOP("grondplan", "Restore points")},
    {"cost-setting.backup-change", QT_TRANSLATE_NOOP("grondplan", "Change a day")},
    {"cost-setting.traffic", QT_TRANSLATE_NOOP("grondplan", "Data traffic, TB a month")},
    {"cost-setting.traffic-price", QT_TRANSLATE_NOOP("grondplan", "A TB of traffic")},
    {"cost-setting.addresses", QT_TRANSLATE_NOOP("grondplan", "IP addresses")},
    {"cost-setting.address-price", QT_TRANSLATE_NOOP("grondplan", "An address a month")},
    {"cost-setting.ops-hours", QT_TRANSLATE_NOOP("grondplan", "Operations, hours a month")},
    {"cost-setting.ops-rate", QT_TRANSLATE_NOOP("grondplan", "An hour of operations")},
    {"cost-group.selling", QT_TRANSLATE_NOOP("grondplan", "Prices and contract")},
    {"cost-group.power", QT_TRANSLATE_NOOP("grondplan", "Power")},
    {"cost-group.backup", QT_TRANSLATE_NOOP("grondplan", "Backup")},
    {"cost-group.network", QT_TRANSLATE_NOOP("grondplan", "Network")},
    {"cost-group.operations", QT_TRANSLATE_NOOP("grondplan", "Operations")},
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
    {"cost-hint.own-floor",
     QT_TRANSLATE_NOOP("grondplan",
                       "Then power and its CO2 are counted; else the price of a server holds them.")},
    {"cost-hint.pue",
     QT_TRANSLATE_NOOP("grondplan",
                       "Power of the whole data centre for the power of the servers: cooling, losses.")},
    {"cost-hint.kwh-price", QT_TRANSLATE_NOOP("grondplan", "All in: network and taxes counted.")},
    {"cost-hint.carbon", QT_TRANSLATE_NOOP("grondplan", "Of the grid, in grams of CO2 equivalents.")},
    {"cost-hint.backup-price", QT_TRANSLATE_NOOP("grondplan", "What space for backups costs.")},
    {"cost-hint.backup-points",
     QT_TRANSLATE_NOOP("grondplan", "How many daily changes are kept beside the full copy.")},
    {"cost-hint.backup-change",
     QT_TRANSLATE_NOOP("grondplan", "The share of the data that changes in a day; databases change more.")},
    {"cost-hint.traffic", QT_TRANSLATE_NOOP("grondplan", "To and from outside, paid for by volume.")},
    {"cost-hint.traffic-price", QT_TRANSLATE_NOOP("grondplan", "What a TB of it costs.")},
    {"cost-hint.addresses", QT_TRANSLATE_NOOP("grondplan", "Public addresses that are rented.")},
    {"cost-hint.address-price", QT_TRANSLATE_NOOP("grondplan", "What one costs a month.")},
    {"cost-hint.ops-hours", QT_TRANSLATE_NOOP("grondplan", "Work on the platform, all zones together.")},
    {"cost-hint.ops-rate", QT_TRANSLATE_NOOP("grondplan", "What an hour of it costs.")},
    // A setting's value.
    {"cost-value.yes", QT_TRANSLATE_NOOP("grondplan", "Yes")},
    {"cost-value.no", QT_TRANSLATE_NOOP("grondplan", "No")},
    {"cost-value.months", QT_TRANSLATE_N_NOOP("grondplan", "%n month(s)"), true},
    {"cost-term.stated", QT_TRANSLATE_NOOP("grondplan", "Set in the project")},
    // %1 is the amount in watts, kilowatt-hours and kilograms.
    {"cost-unit.megabits", QT_TRANSLATE_NOOP("grondplan", "%1 Mbit/s")},
    {"cost-unit.milliwatts", QT_TRANSLATE_NOOP("grondplan", "%1 W")},
    {"cost-unit.watt-hours", QT_TRANSLATE_NOOP("grondplan", "%1 kWh")},
    {"cost-unit.grams", QT_TRANSLATE_NOOP("grondplan", "%1 kg")},
    // Parts of the cost.
    {"cost-part.servers", QT_TRANSLATE_NOOP("grondplan", "servers")},
    {"cost-part.licences", QT_TRANSLATE_NOOP("grondplan", "licences")},
    {"cost-part.database-licences", QT_TRANSLATE_NOOP("grondplan", "licences of some databases")},
    {"cost-part.windows-licences", QT_TRANSLATE_NOOP("grondplan", "licences of Windows in some zones")},
    {"cost-part.power", QT_TRANSLATE_NOOP("grondplan", "power")},
    {"cost-part.backup", QT_TRANSLATE_NOOP("grondplan", "backup space")},
    {"cost-part.traffic", QT_TRANSLATE_NOOP("grondplan", "data traffic")},
    {"cost-part.addresses", QT_TRANSLATE_NOOP("grondplan", "IP addresses")},
    {"cost-part.operations", QT_TRANSLATE_NOOP("grondplan", "operations")},
    {"cost.not-counted", QT_TRANSLATE_NOOP("grondplan", "No total holds: %1.")},
};

TextTable costTexts()
{
    return {kCostTexts, std::size(kCostTexts)};
}

} // namespace grondplan
