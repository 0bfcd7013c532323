#include "core/report/stepwords.h"

#include "core/report/phrases.h"

#include <map>
#include <set>

namespace grondplan::report {

QString stepAmount(const Words &words, std::int64_t value, Unit unit, Currency currency)
{
    switch (unit) {
    case Unit::Millicpu:
        return words.cpu(MilliCpu(value));
    case Unit::ByteCount:
        return words.memory(Bytes(value));
    case Unit::MinorMoney:
        return words.money({value, currency});
    case Unit::Ppm:
        return words.percent(value, 2);
    case Unit::Milliwatts:
    case Unit::WattHours:
    case Unit::Grams:
        return words.text(QString(QLatin1String("cost-unit.") + unitId(unit)),
                          {words.decimal(static_cast<double>(value) / 1000, 1)});
    case Unit::Bandwidth:
        return words.text("cost-unit.megabits", {words.number(value)});
    case Unit::DiskBytes:
        return words.disk(Bytes(value));
    case Unit::Decimal:
        return words.decimal(static_cast<double>(value) / kPpm, 4);
    case Unit::Thousandths:
        return words.decimal(static_cast<double>(value) / 1000, value % 100 == 0 ? 1 : 3);
    case Unit::Months:
        return words.counted("cost-value.months", value);
    case Unit::None:
    case Unit::Servers:
    case Unit::Instances:
    case Unit::Pods:
    case Unit::NodeVms:
    case Unit::Gpus:
    case Unit::Licences:
    case Unit::Iops:
        break;
    }
    return words.number(value);
}

QString stepInputName(const Words &words, const StepInput &input)
{
    const QString id = QLatin1String("step-input.") + input.name;
    return Words::knows(id) ? words.text(id) : input.name;
}

static QString inputText(const Words &words, const StepInput &input, Currency currency)
{
    const QString amount = stepAmount(words, input.value, input.unit, currency);
    const QString name = stepInputName(words, input);
    return input.text.isEmpty()
               ? words.text("report.step.input", {name, amount})
               : words.text("report.step.input-of", {name, words.catalogued(input.text), amount});
}

static QString constantText(const Words &words, const StepConstant &constant, Currency currency)
{
    // An id is for programs.
    const QString name = words.constantName(constant.id);
    return words.text(constant.estimate ? "report.step.estimate" : "report.step.constant",
                      {name == constant.id ? words.text("report.step.figure") : name,
                       stepAmount(words, constant.value, constant.unit, currency),
                       sourceName(words, constant.source), words.sourceDate(constant.date)});
}

static QString howText(const Words &words, const Step &step, Currency currency)
{
    QStringList parts;
    for (const StepInput &input : step.inputs)
        parts += inputText(words, input, currency);
    for (const StepConstant &constant : step.constants)
        parts += constantText(words, constant, currency);
    const QString formula = words.formula(step.formula);
    return parts.isEmpty() ? formula
                           : words.text("report.step.how", {formula, parts.join(QLatin1String("; "))});
}

/// Equal for steps that are equal, and for no others.
static QString contentOf(const Step &step)
{
    const QChar between(0x1f);
    QString content = step.formula % between % QString::number(step.result);
    for (const StepInput &input : step.inputs)
        content += between % input.name % between % input.text % between % QString::number(input.value);
    for (const StepConstant &constant : step.constants)
        content += between % constant.id % between % QString::number(constant.value);
    return content;
}

Table derivationTable(const std::vector<Explanation> &explanations, Currency currency, const Words &words,
                      std::size_t most)
{
    Table table;
    table.columns = {column(words, "report.column.step", 3), column(words, "report.column.how", 7),
                     figures(words, "report.column.result", 2)};
    std::map<QString, std::set<QString>> shown; // by what they are
    std::map<QString, std::int64_t> left;
    for (const Explanation &explanation : explanations) {
        for (const Step &step : explanation.steps) {
            auto &alike = shown[step.what];
            if (!alike.insert(contentOf(step)).second)
                continue;
            if (alike.size() > most) {
                ++left[step.what];
                continue;
            }
            table.rows.push_back({words.text(QString(QLatin1String("step.") + step.what)),
                                  howText(words, step, currency),
                                  stepAmount(words, step.result, step.unit, currency)});
        }
    }
    for (const auto &[what, count] : left)
        table.rows.push_back({words.text(QString(QLatin1String("step.") + what)),
                              words.counted("report.step.more", count), QString()});
    return table;
}

std::vector<Block> derivationBlocks(const std::vector<Explanation> &explanations, Currency currency,
                                    const Words &words)
{
    std::vector<Block> blocks;
    Table table = derivationTable(explanations, currency, words, kMostOfAKind);
    table.caption = words.text("report.derivations");
    blocks.emplace_back(paragraph(words.text("report.derivations.outlook")));
    blocks.emplace_back(std::move(table));
    return blocks;
}

} // namespace grondplan::report
