#include "core/importers/interpolation.h"

#include <utility>
#include <vector>

namespace grondplan::importers {

// Deeper nesting of defaults is no one's configuration.
static constexpr int kDeepest = 16;

static bool isNameStart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

static bool isNamePart(QChar c)
{
    return isNameStart(c) || (c >= u'0' && c <= u'9');
}

/// Length of the variable name at the start of a text, 0 if there is none.
static qsizetype nameLength(QStringView text)
{
    if (text.isEmpty() || !isNameStart(text[0]))
        return 0;
    qsizetype length = 1;
    while (length < text.size() && isNamePart(text[length]))
        ++length;
    return length;
}

/// Where each `${` of a text is closed, in one walk: a file full of open ones must not be searched again for
/// each.
static QHash<qsizetype, qsizetype> closedBraces(QStringView text)
{
    QHash<qsizetype, qsizetype> closed;
    std::vector<qsizetype> open;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'}' && !open.empty()) {
            closed.insert(open.back(), i);
            open.pop_back();
        } else if (text[i] == u'$' && i + 1 < text.size() && text[i + 1] == u'{') {
            open.push_back(i);
            ++i;
        } else if (text[i] == u'$' && i + 1 < text.size() && text[i + 1] == u'$') {
            ++i;
        }
    }
    return closed;
}

Interpolator::Interpolator(Variables variables, std::int64_t budget)
    : m_variables(std::move(variables))
    , m_budget(budget)
{
}

Interpolated Interpolator::text(const QString &source)
{
    Interpolated out;
    if (!source.contains(u'$')) {
        out.text = source;
        return out;
    }
    parse(source, 0, out);
    return out;
}

void Interpolator::append(QStringView text, Interpolated &out)
{
    m_budget -= text.size();
    if (m_budget >= 0)
        out.text += text;
}

void Interpolator::parse(QStringView source, int depth, Interpolated &out)
{
    const QHash<qsizetype, qsizetype> closed =
        depth < kDeepest ? closedBraces(source) : QHash<qsizetype, qsizetype>();
    qsizetype at = 0;
    while (at < source.size() && !exhausted()) {
        const qsizetype dollar = source.indexOf(u'$', at);
        append(source.sliced(at, (dollar < 0 ? source.size() : dollar) - at), out);
        if (dollar < 0)
            return;
        at = variable(source, dollar, Braces{closed.value(dollar, -1), depth}, out);
    }
}

/// What starts with the `$` at `at`; gives the index behind it.
qsizetype Interpolator::variable(QStringView source, qsizetype at, Braces braces, Interpolated &out)
{
    const QStringView rest = source.sliced(at + 1);
    if (rest.startsWith(u'$')) {
        append(u"$", out);
        return at + 2;
    }
    if (const qsizetype length = nameLength(rest); length > 0) {
        braced(rest.first(length), braces.depth, out);
        return at + 1 + length;
    }
    if (braces.close < 0 || nameLength(rest.sliced(1)) == 0) {
        out.malformed = true;
        append(u"$", out);
        return at + 1;
    }
    braced(source.sliced(at + 2, braces.close - at - 2), braces.depth, out);
    return braces.close + 1;
}

void Interpolator::braced(QStringView body, int depth, Interpolated &out)
{
    const qsizetype length = nameLength(body);
    const QString name = body.first(length).toString();
    QStringView rest = body.sliced(length);
    const auto found = m_variables.find(name);
    const bool emptyCounts = rest.startsWith(u':');
    const bool isSet = found != m_variables.end() && !(emptyCounts && found->second.isEmpty());
    if (emptyCounts)
        rest = rest.sliced(1);
    // `$V` and `${V}` are as `${V?}`, but nobody says that the file cannot do without it.
    const bool isBare = rest.isEmpty() && !emptyCounts;
    const QChar what = isBare ? QChar(u'?') : rest.isEmpty() ? QChar() : rest[0];
    const bool isDefault = what == u'-';
    if (what == u'+' ? isSet : isDefault && !isSet) {
        parse(rest.sliced(1), depth + 1, out);
    } else if (isDefault || (what == u'?' && isSet)) {
        append(found->second, out);
    } else if (what == u'?') {
        missing(name, !isBare, out);
    } else if (what != u'+') {
        out.malformed = true;
        append(u"${", out);
        append(body, out);
        append(u"}", out);
    }
}

void Interpolator::missing(const QString &name, bool required, Interpolated &out)
{
    m_unset.insert(name);
    // A few names are enough to say what is missing.
    if (out.unset.size() < 20 && !out.unset.contains(name))
        out.unset.append(name);
    if (required && out.required.size() < 20 && !out.required.contains(name))
        out.required.append(name);
}

yaml::NodePtr Interpolator::tree(const yaml::NodePtr &node, Findings &findings)
{
    if (node->isScalar())
        return scalar(node, findings);
    if (const auto done = m_done.constFind(node.get()); done != m_done.constEnd())
        return *done;
    auto copy = std::make_shared<yaml::Node>(*node);
    for (yaml::Entry &entry : copy->entries) {
        if (!(entry.key == QLatin1String("content") && entry.value->isScalar()))
            entry.value = tree(entry.value, findings);
    }
    for (yaml::NodePtr &item : copy->items)
        item = tree(item, findings);
    m_kept.push_back(node);
    m_done.insert(node.get(), copy);
    return copy;
}

yaml::NodePtr Interpolator::scalar(const yaml::NodePtr &node, Findings &findings)
{
    if (exhausted() || !node->text.contains(u'$'))
        return node;
    if (const auto done = m_done.constFind(node.get()); done != m_done.constEnd())
        return *done;
    Interpolated filled = text(node->text);
    const auto report = [&](const char *code, const QStringList &args) {
        findings.push_back({Severity::Warning, QString::fromLatin1(code), args, node->place, {}, {}});
    };
    if (filled.malformed)
        report("compose.interpolation", {node->text.left(80)});
    for (const QString &name : std::as_const(filled.required))
        report("compose.required-variable", {name});
    auto copy = std::make_shared<yaml::Node>(*node);
    copy->text = std::move(filled.text);
    copy->unset = std::move(filled.unset);
    m_kept.push_back(node);
    m_done.insert(node.get(), copy);
    return copy;
}

} // namespace grondplan::importers
