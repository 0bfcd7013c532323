#include "ui/panels/stephtml.h"

#include "core/report/stepwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace grondplan::ui {

/// Where the words of this file are found by the translators.
struct StepHtml
{
    Q_DECLARE_TR_FUNCTIONS(StepHtml)
};

/// A row of a step: name, value, and below it a muted remark. Names of constants are long, values are not.
static QString row(const QString &name, const QString &value, const QString &remark, const QString &muted)
{
    QString html =
        QStringLiteral(
            "<tr><td width=\"70%\" style=\"padding-right:12px\">%1</td><td align=\"right\">%2</td></tr>")
            .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    if (!remark.isEmpty()) {
        html += QStringLiteral("<tr><td colspan=\"2\" style=\"color:%1\"><small>%2</small></td></tr>")
                    .arg(muted, remark.toHtmlEscaped());
    }
    return html;
}

static QString inputRow(const StepInput &input, Currency currency, const Words &words, const QString &muted)
{
    return row(report::stepInputName(words, input),
               report::stepAmount(words, input.value, input.unit, currency), words.catalogued(input.text),
               muted);
}

static QString constantRow(const StepConstant &constant, Currency currency, const Words &words,
                           const QString &muted)
{
    const QString value = report::stepAmount(words, constant.value, constant.unit, currency);
    const QString marked = constant.estimate ? StepHtml::tr("≈ %1").arg(value) : value;
    QString remark = StepHtml::tr("Source: %1, %2")
                         .arg(words.catalogued(constant.source), words.sourceDate(constant.date));
    if (constant.estimate)
        remark = StepHtml::tr("%1. An estimate.").arg(remark);
    return row(words.constantName(constant.id), marked, remark, muted);
}

/// A link to ask for what is left out.
static QString moreHtml(const QString &text, std::size_t count, const Words &words)
{
    return QStringLiteral("<a href=\"#all\">%1</a>")
        .arg(text.arg(words.number(static_cast<std::int64_t>(count))).toHtmlEscaped());
}

static QString stepHtml(const Step &step, Currency currency, const Words &words, const QString &muted,
                        std::size_t most)
{
    QString html =
        QStringLiteral(
            "<p style=\"margin-bottom:2px\"><b>%1</b></p><p style=\"margin-top:0\"><code>%2</code></p>")
            .arg(words.text(QString(QLatin1String("step.") + step.what)).toHtmlEscaped(),
                 words.formula(step.formula).toHtmlEscaped());
    html += QLatin1String("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"1\">");
    const std::size_t shown = std::min(step.inputs.size(), most);
    for (std::size_t i = 0; i < shown; ++i)
        html += inputRow(step.inputs[i], currency, words, muted);
    if (shown < step.inputs.size()) {
        html +=
            QStringLiteral("<tr><td colspan=\"2\">%1</td></tr>")
                .arg(moreHtml(StepHtml::tr("… and %1 more: show all"), step.inputs.size() - shown, words));
    }
    for (const StepConstant &constant : step.constants)
        html += constantRow(constant, currency, words, muted);
    html += QStringLiteral("<tr><td><b>%1</b></td><td align=\"right\"><b>%2</b></td></tr></table>")
                .arg(StepHtml::tr("Result").toHtmlEscaped(),
                     report::stepAmount(words, step.result, step.unit, currency).toHtmlEscaped());
    return html;
}

/// The figure itself, before how it came about; of a share in use what is free too, as the headroom is.
static QString resultHtml(const Explanation &explanation, Currency currency, const Words &words)
{
    if (explanation.steps.empty())
        return {};
    const Step &last = explanation.steps.back();
    QString text = report::stepAmount(words, last.result, last.unit, currency);
    if (explanation.figure.contains(QLatin1String(".utilisation_ppm.")) && last.result <= kPpm)
        text = StepHtml::tr("%1 in use, %2 free")
                   .arg(text, report::stepAmount(words, kPpm - last.result, last.unit, currency));
    return QStringLiteral("<p style=\"font-size:x-large; margin-top:4px\"><b>%1</b></p>")
        .arg(text.toHtmlEscaped());
}

QString explanationHtml(const Explanation &explanation, Currency currency, const Words &words,
                        const QPalette &palette, std::size_t most)
{
    const QString muted = palette.color(QPalette::PlaceholderText).name();
    const QString line = QStringLiteral("<hr style=\"color:%1\">").arg(palette.color(QPalette::Mid).name());
    const std::size_t count = explanation.steps.size();
    const std::size_t first = count > most ? most / 2 : count;
    const std::size_t last = count > most ? count - (most - first) : count;
    QStringList steps;
    for (std::size_t i = 0; i < first; ++i)
        steps << stepHtml(explanation.steps[i], currency, words, muted, most);
    if (last > first)
        steps << moreHtml(StepHtml::tr("… and %1 steps between: show all"), last - first, words);
    for (std::size_t i = last; i < count; ++i)
        steps << stepHtml(explanation.steps[i], currency, words, muted, most);
    return resultHtml(explanation, currency, words) + steps.join(line);
}

} // namespace grondplan::ui
