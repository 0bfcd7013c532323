#pragma once

#include "core/plan/plan.h"
#include "core/plan/planjson.h"
#include "core/text/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

#include <map>
#include <set>

namespace grondplan::test {

inline QJsonObject jsonOf(const Project &project, const Plan &plan)
{
    const auto wording = [](const Finding &) { return QString(); };
    return QJsonDocument::fromJson(planToJson(project, plan, explain(project, plan), wording)).object();
}

/// Every number and truth of a plan's JSON by its path; a number with decimals in thousandths.
inline void collect(const QJsonValue &value, const QString &path, std::map<QString, qint64> &figures)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            collect(entry.value(), path.isEmpty() ? entry.key() : path + QLatin1Char('.') + entry.key(),
                    figures);
    } else if (value.isArray()) {
        for (int i = 0; i < value.toArray().size(); ++i)
            collect(value.toArray().at(i), QStringLiteral("%1[%2]").arg(path).arg(i), figures);
    } else if (value.isBool()) {
        figures[path] = value.toBool() ? 1 : 0;
    } else if (value.isDouble()) {
        const bool decimals = path.endsWith(QLatin1String("instances_per_server"));
        figures[path] = decimals ? qRound64(value.toDouble() * 1000) : value.toInteger();
    }
}

/// What the architect chose or links are taken to carry, and numbers that only name something.
inline bool isNoFigure(const QString &path)
{
    for (const char *end :
         {".replica", ".rack", ".node", ".tolerated", ".exhaustive", ".vat_included", ".stated",
          ".once_over_months", ".line", ".column", ".memory_per_memory", ".ballooning"}) {
        if (path.endsWith(QLatin1String(end)))
            return true;
    }
    return path.startsWith(QLatin1String("explain")) || path.startsWith(QLatin1String("links"));
}

inline std::map<QString, qint64> figuresOf(const QJsonObject &json)
{
    std::map<QString, qint64> figures;
    collect(json, {}, figures);
    for (auto figure = figures.begin(); figure != figures.end();)
        figure = isNoFigure(figure->first) ? figures.erase(figure) : std::next(figure);
    return figures;
}

/// Every name in a formula has words of its own, in which it is shown. What follows a comma at its end is a
/// remark.
inline void checkTerms(const QString &whole)
{
    static const QRegularExpression kRemark(QStringLiteral(", [a-z ]+$"));
    static const QRegularExpression kName(QStringLiteral("\\b[a-z][a-zA-Z0-9-]*"));
    const QString formula = QString(whole).remove(kRemark);
    for (auto name = kName.globalMatch(formula); name.hasNext();) {
        const QString id = name.next().captured();
        QVERIFY2(Words::knows(QString(QLatin1String("term.") + id)) ||
                     Words::knows(QString(QLatin1String("step-input.") + id)),
                 qPrintable(QString(formula + QLatin1String(": ") + id)));
    }
}

/// Every constant that a step quotes has a name in words; its id is for programs.
inline void checkConstants(const Step &step)
{
    static const Words kWords(QStringLiteral("nl"));
    static std::set<QString> looked;
    for (const StepConstant &constant : step.constants) {
        if (looked.insert(constant.id).second)
            QVERIFY2(kWords.constantName(constant.id) != constant.id, qPrintable(constant.id));
    }
}

/// Holds that figures and chains are the same set, and that each chain ends in its figure.
inline void compareChains(const Project &project, const Plan &plan)
{
    std::map<QString, qint64> figures = figuresOf(jsonOf(project, plan));
    QVERIFY(figures.size() > 20);
    for (const Explanation &explanation : explain(project, plan)) {
        QVERIFY2(!explanation.steps.empty(), qPrintable(explanation.figure));
        for (const Step &step : explanation.steps) {
            checkTerms(step.formula);
            checkConstants(step);
        }
        const auto figure = figures.find(explanation.figure);
        QVERIFY2(figure != figures.end(), qPrintable(explanation.figure));
        QVERIFY2(explanation.steps.back().result == figure->second,
                 qPrintable(QStringLiteral("%1: %2, not %3")
                                .arg(explanation.figure)
                                .arg(explanation.steps.back().result)
                                .arg(figure->second)));
        figures.erase(figure);
    }
    QStringList unexplained;
    for (const auto &[path, value] : figures)
        unexplained.append(path);
    QVERIFY2(unexplained.isEmpty(), qPrintable(unexplained.join(u'\n')));
}

} // namespace grondplan::test
