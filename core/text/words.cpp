#include "core/text/words.h"

#include "core/text/targettext.h"
#include "core/text/texttable.h"

#include <QHash>
#include <QTranslator>

#include <array>

namespace grondplan {

static const QHash<QByteArray, Text> &allTexts()
{
    static const QHash<QByteArray, Text> kTexts = [] {
        QHash<QByteArray, Text> all;
        const std::array tables = {
            nameTexts(),    errorTexts(),   findingTexts(), importTexts(),     stepTexts(),
            formulaTexts(), reportTexts(),  drawingTexts(), compareTexts(),    commandTexts(),
            packTexts(),    profileTexts(), costTexts(),    guideTexts(),      designTexts(),
            adviceTexts(),  outlookTexts(), brandTexts(),   partTexts(),       intakeTexts(),
            outageTexts(),  weekTexts(),    storageTexts(), derivationTexts(), constantTexts()};
        for (const TextTable &table : tables) {
            for (std::size_t i = 0; i < table.size; ++i) {
                Q_ASSERT_X(!all.contains(table.first[i].id), "Words", table.first[i].id);
                all.insert(table.first[i].id, table.first[i]);
            }
        }
        return all;
    }();
    return kTexts;
}

static QLocale localeOf(const QString &language)
{
    if (language == QLatin1String("nl"))
        return QLocale(QLocale::Dutch, QLocale::Netherlands);
    // English words with the euro before the amount and the day before the month, as European readers write
    // them.
    return QLocale(QLocale::English, QLocale::Ireland);
}

/// What amountArgument() and textArgument() stand for, in words; anything else as it is.
static QString spoken(const Words &words, const QString &argument)
{
    if (!argument.startsWith(QChar(0x1f)))
        return words.catalogued(argument);
    const QStringList parts = argument.split(QChar(0x1f));
    const QString kind = parts.value(1);
    const qint64 amount = parts.value(2).toLongLong();
    if (kind == QLatin1String("text"))
        return words.text(parts.value(2), parts.mid(3));
    if (kind == QLatin1String("cpu"))
        return words.cpu(MilliCpu(amount));
    if (kind == QLatin1String("memory"))
        return words.memory(Bytes(amount));
    if (kind == QLatin1String("disk"))
        return words.disk(Bytes(amount));
    if (kind == QLatin1String("week-hour"))
        return words.hourOfWeek(static_cast<int>(amount));
    Currency currency;
    if (kind.startsWith(QLatin1String("money-")) && Currency::parse(kind.mid(6), currency))
        return words.money(Money{amount, currency});
    if (kind.startsWith(QLatin1String("target-")))
        return targetText(words.locale(), amount, kind.mid(7), false);
    if (kind == QLatin1String("times")) // in millionths: "1.5"
        return words.locale().toString(static_cast<double>(amount) / 1e6, 'f',
                                       QLocale::FloatingPointShortest);
    if (kind == QLatin1String("contrast"))
        return words.decimal(static_cast<double>(amount) / 100, 2);
    return words.number(amount);
}

static QString filled(const Words &words, const QString &text, const QStringList &args)
{
    // One pass, so that a "%1" inside an argument stays what the user typed.
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace = text[i] == QLatin1Char('%') && i + 1 < text.size() &&
                             text[i + 1] >= QLatin1Char('1') && text[i + 1] <= QLatin1Char('9');
        if (!isPlace) {
            result += text[i];
            continue;
        }
        const qsizetype index = text[i + 1].unicode() - u'1';
        result += index < args.size() ? spoken(words, args[index]) : text.mid(i, 2);
        ++i;
    }
    return result;
}

Words::Words(const QString &language)
    : m_language(language == QLatin1String("nl") ? QStringLiteral("nl") : QStringLiteral("en"))
    , m_locale(localeOf(m_language))
    , m_translator(std::make_shared<QTranslator>())
{
    if (!m_translator->load(QStringLiteral(":/i18n/grondplan_%1.qm").arg(m_language)))
        m_translator.reset();
}

QString Words::text(const char *id, const QStringList &args) const
{
    const auto found = allTexts().constFind(id);
    if (found == allTexts().constEnd())
        return QString::fromUtf8(id);
    QString text;
    if (m_translator)
        text = m_translator->translate("grondplan", found->english);
    if (text.isEmpty())
        text = QString::fromUtf8(found->english);
    // A list that goes on ends a sentence by itself.
    return filled(*this, text, args).replace(QStringLiteral("…."), QStringLiteral("…"));
}

QString Words::text(const QString &id, const QStringList &args) const
{
    return text(id.toUtf8().constData(), args);
}

QString Words::counted(const char *id, std::int64_t count, const QStringList &args) const
{
    const auto found = allTexts().constFind(id);
    if (found == allTexts().constEnd())
        return QString::fromUtf8(id);
    // Only one and many differ in our languages, so any large number stands for many.
    const int plural = count >= 0 && count < 1'000'000 ? static_cast<int>(count) : 1'000'000;
    QString text;
    if (m_translator)
        text = m_translator->translate("grondplan", found->english, nullptr, plural);
    if (text.isEmpty())
        text = QString::fromUtf8(found->english);
    text.replace(QLatin1String("%n"), number(count));
    return filled(*this, text, args).replace(QStringLiteral("…."), QStringLiteral("…"));
}

QString Words::constantName(const QString &id) const
{
    if (id.startsWith(QLatin1String("price.")))
        return text("constant.price");
    if (id.startsWith(QLatin1String("setup-fee.")))
        return text("constant.setup-fee");
    if (id.startsWith(QLatin1String("licence.")))
        return text("constant.licence");
    if (id.startsWith(QLatin1String("power-idle.")))
        return text("constant.power-idle");
    if (id.startsWith(QLatin1String("power-full.")))
        return text("constant.power-full");
    if (const QString own = QLatin1String("constant.") + id; knows(own))
        return text(own);
    const bool isNamed = id.startsWith(QLatin1String("template.")) || id.startsWith(QLatin1String("week."));
    return isNamed && knows(id) ? text(id) : id;
}

bool Words::knows(const QString &id)
{
    return allTexts().contains(id.toUtf8());
}

static bool isOfTerm(QChar character)
{
    return character.isLetterOrNumber() || character == QLatin1Char('-');
}

static QString termIn(const Words &words, const QString &name)
{
    for (const char *kind : {"step-input.", "term."}) {
        const QString id = QLatin1String(kind) + name;
        if (Words::knows(id))
            return words.text(id);
    }
    return name;
}

QString Words::formula(const QString &formula) const
{
    QString result;
    for (qsizetype i = 0; i < formula.size();) {
        const QChar next = formula[i];
        qsizetype end = i + 1;
        if (next.isLetterOrNumber()) {
            while (end < formula.size() && isOfTerm(formula[end]))
                ++end;
            result += termIn(*this, formula.mid(i, end - i));
        } else if (next == QLatin1Char('*')) {
            result += QChar(0xd7); // multiplication sign
        } else if (next == QLatin1Char('-')) {
            result += QChar(0x2212); // minus sign
        } else {
            result += next;
        }
        i = end;
    }
    return result;
}

QString Words::finding(const Finding &finding) const
{
    return text(QString(QLatin1String("finding.") + finding.code), finding.args);
}

QString Words::message(const Message &message) const
{
    return text(message.id, message.args);
}

} // namespace grondplan
