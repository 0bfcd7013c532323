#include "ui/views/guidancehtml.h"

#include "core/advice/applies.h"
#include "core/advice/content.h"
#include "core/text/targettext.h"
#include "ui/document/windowwords.h"

#include <QCoreApplication>
#include <QLabel>

namespace grondplan::ui {

namespace {
struct Guidance
{
    Q_DECLARE_TR_FUNCTIONS(Guidance)
};
} // namespace

static QString said(const char *topic, const QString &key, const QString &argument = {})
{
    return contentText(windowWords().language(), QString::fromLatin1(topic), key, argument).toHtmlEscaped();
}

static QString heading(const QString &text)
{
    return QString(QLatin1String("<h3 style='margin:18px 0 6px 0'>") + text + QLatin1String("</h3>"));
}

static QString list(const QStringList &lines, const char *kind = "ul")
{
    const QLatin1String tag(kind);
    QString html = QString(u'<' + tag + QLatin1String(" style='margin:2px 0 0 18px;-qt-list-indent:0'>"));
    for (const QString &line : lines)
        html += QLatin1String("<li style='margin:0 0 3px 0'>") + line + QLatin1String("</li>");
    return html + QLatin1String("</") + tag + u'>';
}

static QString cell(const QString &text, bool head = false)
{
    const QLatin1String tag(head ? "th" : "td");
    return QString(u'<' + tag + QLatin1String(" align='left' style='padding:4px 18px 4px 0'>") + text +
                   QLatin1String("</") + tag + u'>');
}

static QString row(const QStringList &cells, bool head = false)
{
    QString html = QStringLiteral("<tr>");
    for (const QString &text : cells)
        html += cell(text, head);
    return html + QLatin1String("</tr>");
}

static QString targetTable(const std::vector<Target> &targets)
{
    QString html = QStringLiteral("<table>");
    html += row({Guidance::tr("Target").toHtmlEscaped(), Guidance::tr("Limit").toHtmlEscaped(),
                 Guidance::tr("In this plan").toHtmlEscaped(), QString()},
                true);
    for (const Target &target : targets) {
        const char *state = target.state == Target::State::Met      ? "met"
                            : target.state == Target::State::Missed ? "missed"
                                                                    : "measure";
        const QString why =
            contentText(windowWords().language(), QStringLiteral("targets"), QString(u"why." + target.id));
        html +=
            row({said("targets", target.id),
                 targetText(windowWords().locale(), target.limit, target.unit, true).toHtmlEscaped(),
                 target.value
                     ? targetText(windowWords().locale(), *target.value, target.unit, false).toHtmlEscaped()
                     : QStringLiteral("–"),
                 said("targets", QString::fromLatin1(state), why)});
    }
    return html + QLatin1String("</table>");
}

QLabel *richLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *readableLabel(QWidget *parent)
{
    constexpr int kCharacters = 110;
    QLabel *label = richLabel(parent);
    label->setMaximumWidth(label->fontMetrics().averageCharWidth() * kCharacters);
    return label;
}

QLabel *textPage()
{
    constexpr int kTextMargin = 20;
    QLabel *label = readableLabel(nullptr);
    label->setMargin(kTextMargin);
    return label;
}

QString risksHtml(const Project &project, const Plan &plan)
{
    const Scenario *scenario = project.scenario(plan.scenario);
    if (scenario == nullptr)
        return {};
    QString html;
    for (const Applies &risk : risksFor(*scenario, plan)) {
        html += heading(said("risks", QString(risk.id + QLatin1String(".title"))));
        html += QLatin1String("<p style='margin:0 0 2px 0'><i>") + said("because", risk.because, risk.names) +
                QLatin1String("</i></p>");
        QStringList lines;
        for (const QString &key : risk.measures)
            lines.append(said("risks", key));
        html += list(lines);
    }
    if (html.isEmpty())
        html = QLatin1String("<p>") +
               Guidance::tr("None of the risks that are known applies.").toHtmlEscaped() +
               QLatin1String("</p>");
    const std::vector<Target> targets = targetsFor(project, plan);
    if (!targets.empty())
        html += heading(Guidance::tr("Performance targets").toHtmlEscaped()) + targetTable(targets);
    return html;
}

QString tiersHtml()
{
    const QStringList tiers = {QStringLiteral("vm"), QStringLiteral("container"),
                               QStringLiteral("kubernetes")};
    QStringList head = {QString()};
    for (const QString &tier : tiers)
        head.append(windowWords().text(QString(QLatin1String("tier.") + tier)).toHtmlEscaped());
    QString html = QLatin1String("<table>") + row(head, true);
    for (const QString &key : contentKeys(QStringLiteral("tiers"), QStringLiteral("row."))) {
        QStringList cells = {QLatin1String("<b>") + said("tiers", key) + QLatin1String("</b>")};
        for (const QString &tier : tiers)
            cells.append(said("tiers", QString(tier + key.mid(3))));
        html += row(cells);
    }
    html += QLatin1String("</table>");
    for (const QString &tier : tiers) {
        html += heading(windowWords().text(QString(QLatin1String("tier.") + tier)).toHtmlEscaped());
        for (const auto &[side, title] :
             {std::pair("for", Guidance::tr("Benefits")), std::pair("against", Guidance::tr("Drawbacks"))}) {
            QStringList lines;
            for (const QString &key :
                 contentKeys(QStringLiteral("tradeoffs"), QString(tier + u'.' + QLatin1String(side) + u'.')))
                lines.append(said("tradeoffs", key));
            html += QLatin1String("<p style='margin:6px 0 2px 0'><b>") + title.toHtmlEscaped() +
                    QLatin1String("</b></p>") + list(lines);
        }
    }
    return html;
}

QString runbookHtml(const QStringList &parts)
{
    QString html = QLatin1String("<h2 style='margin:0'>") + said("runbook", QStringLiteral("runbook.title")) +
                   QLatin1String("</h2>");
    for (const QString &part : parts) {
        QStringList lines;
        for (const QString &key : contentKeys(QStringLiteral("runbook"), part)) {
            if (!key.endsWith(QLatin1String(".title")))
                lines.append(said("runbook", key));
        }
        html += heading(said("runbook", QString(part + QLatin1String("title")))) + list(lines, "ol");
    }
    return html;
}

QString depthHtml()
{
    QString html;
    for (const QString &key : contentKeys(QStringLiteral("depth"))) {
        if (key.endsWith(QLatin1String(".title")))
            html += heading(said("depth", key));
        else
            html +=
                QLatin1String("<p style='margin:0 0 8px 0'>") + said("depth", key) + QLatin1String("</p>");
    }
    return html;
}

} // namespace grondplan::ui
