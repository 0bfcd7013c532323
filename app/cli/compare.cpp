#include "core/compare/compare.h"

#include "app/cli/columns.h"
#include "app/cli/inputs.h"
#include "app/cli/plantext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <deque>

namespace grondplan::cli {

namespace {

void declareCompare(QCommandLineParser &parser, const Words &words)
{
    parser.addOption({QStringLiteral("format"),
                      words.text("option.format", {QStringLiteral("text, json, csv")}),
                      QStringLiteral("text|json|csv")});
}

QJsonValue toJson(const std::optional<Band<std::int64_t>> &value)
{
    if (!value)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("low"), qint64(value->low)},
                       {QStringLiteral("likely"), qint64(value->likely)},
                       {QStringLiteral("high"), qint64(value->high)}};
}

QByteArray toJson(const Comparison &comparison)
{
    QJsonArray figures;
    for (const ComparedFigure &figure : comparison.figures) {
        QJsonArray values;
        for (const auto &value : figure.values)
            values.append(toJson(value));
        figures.append(QJsonObject{{QStringLiteral("figure"), figure.id},
                                   {QStringLiteral("unit"), unitId(figure.unit)},
                                   {QStringLiteral("values"), values}});
    }
    QJsonArray workloads;
    for (const ComparedWorkload &workload : comparison.workloads) {
        workloads.append(
            QJsonObject{{QStringLiteral("workload"), workload.name},
                        {QStringLiteral("differences"), QJsonArray::fromStringList(workload.differences)}});
    }
    QJsonArray scenarios;
    for (const QString &name : comparison.scenarios)
        scenarios.append(name);
    const QJsonObject root{{QStringLiteral("schema"), QStringLiteral("grondplan.compare/1")},
                           {QStringLiteral("scenarios"), scenarios},
                           {QStringLiteral("figures"), figures},
                           {QStringLiteral("workloads"), workloads}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

QString valueToText(const ComparedFigure &figure, const Band<std::int64_t> &value, const Plan &first,
                    const Words &words)
{
    // Density is told in thousandths of an instance.
    if (figure.id == QLatin1String("density"))
        return words.decimal(static_cast<double>(value.likely) / 1000.0, 1);
    return bandToText(value, figure.unit, first, words);
}

QString toText(const Comparison &comparison, const Plan &first, const Words &words)
{
    Columns columns(1);
    QStringList head{words.text("cli.figure")};
    for (const QString &name : comparison.scenarios)
        head.append(name);
    columns.add(head);
    for (const ComparedFigure &figure : comparison.figures) {
        QStringList row{words.text(QString(QLatin1String("compare.") + figure.id))};
        for (const auto &value : figure.values)
            row.append(value ? valueToText(figure, *value, first, words) : QStringLiteral("–"));
        columns.add(row);
    }
    QString text = columns.toString() + words.text("cli.excluding-vat") + QLatin1Char('\n');
    for (const ComparedWorkload &workload : comparison.workloads) {
        QStringList differences;
        for (const QString &difference : workload.differences)
            differences.append(words.text(QString(QLatin1String("compare.") + difference)));
        text += QStringLiteral("  %1: ").arg(workload.name) + differences.join(QLatin1String(", ")) +
                QLatin1Char('\n');
    }
    return text;
}

/// A cell that a spreadsheet takes as text and never as a formula.
QString cell(QString text)
{
    static const QString kFormulaStarts = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && kFormulaStarts.contains(text.front()))
        text.prepend(QLatin1Char('\''));
    text.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QString toCsv(const Comparison &comparison)
{
    QStringList head{QStringLiteral("\"figure\""), QStringLiteral("\"unit\"")};
    for (const QString &name : comparison.scenarios)
        head.append(cell(name));
    QString text = head.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    for (const ComparedFigure &figure : comparison.figures) {
        QStringList row{cell(figure.id), cell(unitId(figure.unit))};
        for (const auto &value : figure.values)
            row.append(value ? QString::number(value->likely) : QString());
        text += row.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    return text;
}

Exit runCompare(const QCommandLineParser &parser, Context &context)
{
    Exit exit = Exit::Done;
    const QStringList formats{QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("csv")};
    if (!oneOf(parser, context, QStringLiteral("format"), formats, exit))
        return exit;
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() < 2)
        return usage(context, "cli.too-few-scenarios");
    std::deque<Loaded> projects; // a deque leaves what it holds in place
    std::deque<Plan> plans;
    std::vector<Compared> sides;
    for (const QString &argument : arguments) {
        std::optional<Loaded> loaded = openProject(argument, {}, context, exit);
        if (!loaded)
            return exit;
        projects.push_back(std::move(*loaded));
        Result<Plan> planned = plan(projects.back().project, projects.back().scenario);
        if (!planned)
            return fail(context, planned.error());
        plans.push_back(std::move(*planned));
        sides.push_back({&projects.back().project, &plans.back()});
    }
    const Comparison comparison = compare(sides);
    const QString format = parser.value(QStringLiteral("format"));
    if (format == QLatin1String("json"))
        exit = print(toJson(comparison));
    else if (format == QLatin1String("csv"))
        exit = print(toCsv(comparison).toUtf8());
    else
        exit = print(toText(comparison, plans.front(), context.words).toUtf8());
    for (const Plan &planned : plans) {
        report(context, planned.findings, Severity::Error);
        if (planned.hasErrors() && exit == Exit::Done)
            exit = Exit::Errors;
    }
    return exit;
}

} // namespace

const Command kCompare = {"compare",      "PROJECT[#SCENARIO] PROJECT[#SCENARIO]... [--format text|json|csv]",
                          "cli.compare",  Command::Needs::Core,
                          declareCompare, runCompare};

} // namespace grondplan::cli
