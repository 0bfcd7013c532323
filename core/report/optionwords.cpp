#include "core/report/optionwords.h"

namespace grondplan::report {

QString optionName(const Words &words, const ServerOption &option)
{
    const OptionText text = optionText(option);
    const std::int64_t amount = option.disks > 0            ? text.amount
                                : option.memory.count() > 0 ? text.amount / kGibi
                                                            : text.amount / 1000;
    return words.text(text.id, {words.number(amount)});
}

QString optionName(const Words &words, const Catalogue *catalogue, const QString &id)
{
    const ServerOption *option = catalogue ? catalogue->option(id) : nullptr;
    return option ? optionName(words, *option) : id;
}

} // namespace grondplan::report
