#include "app/cli/packjson.h"

#include "app/cli/packplaces.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <optional>

namespace grondplan::cli {

using packing::BinType;
using packing::ItemClass;
using packing::kLargest;
using packing::Problem;

namespace {

const QString kSchema = QStringLiteral("grondplan.packing/1");

/// Reads field by field. Once something is wrong what is read only serves to find what else is.
class Reader
{
public:
    tl::expected<Instance, std::vector<Refusal>> read(const QJsonObject &root);

private:
    void refuse(const char *textId, const QStringList &args);
    void know(const QJsonObject &object, const QStringList &fields, const QString &path);
    std::int64_t number(const QJsonValue &value, const QString &path, std::int64_t least, std::int64_t most);
    std::int64_t numberOr(std::int64_t absent, const QJsonObject &object, const QString &field,
                          const QString &path, std::int64_t least = 0);
    std::vector<std::int64_t> numbers(const QJsonValue &value, const QString &path);
    QString text(const QJsonValue &value, const QString &path);
    QJsonArray list(const QJsonObject &object, const QString &field, const QString &path);
    QJsonObject object(const QJsonValue &value, const QString &path);
    int group(QHash<QString, int> &groups, const QJsonObject &item, const QString &field,
              const QString &path);
    bool truth(const QJsonObject &object, const QString &field, const QString &path);
    int binNamed(const QJsonValue &value, const QString &path);
    void readDimensions(const QJsonObject &root, const QString &field, std::vector<char> &named);
    void readSpread(const QJsonObject &item, const QString &path, ItemClass &cls);
    void readTop(const QJsonObject &root);
    void readBin(const QJsonObject &bin, const QString &path);
    void readItem(const QJsonObject &item, const QString &path);
    void checkAll();

    Instance m_instance;
    std::vector<Refusal> m_refusals; ///< the first argument of each is the path
    QSet<QString> m_unknown;
    QHash<QString, int> m_bins;
    QHash<QString, int> m_spread;
    QHash<QString, int> m_apart;
    QHash<QString, int> m_domains;
};

} // namespace

static QString at(const QString &path, const QString &field)
{
    return path.isEmpty() ? field : QString(path + QLatin1Char('.') + field);
}

static QString at(const QString &path, qsizetype index)
{
    return QString(path + QLatin1Char('[') + QString::number(index) + QLatin1Char(']'));
}

/// As it was written, cut where it is long.
static QString shown(const QJsonValue &value)
{
    constexpr qsizetype kMost = 40;
    QString text = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    text = text.mid(1, text.size() - 2);
    return text.size() > kMost ? QString(text.left(kMost) + QChar(0x2026)) : text;
}

void Reader::refuse(const char *textId, const QStringList &args)
{
    if (m_refusals.size() < kMostRefusals)
        m_refusals.push_back({0, 0, {QString::fromLatin1(textId), args}});
}

void Reader::know(const QJsonObject &object, const QStringList &fields, const QString &path)
{
    for (const QString &name : object.keys()) {
        if (!fields.contains(name) && !m_unknown.contains(name)) {
            m_unknown.insert(name);
            m_instance.unknownFields.append(at(path, name));
        }
    }
}

std::int64_t Reader::number(const QJsonValue &value, const QString &path, std::int64_t least,
                            std::int64_t most)
{
    // toInteger() gives its argument back for a fraction and for what is beyond 64 bits.
    const qint64 found = value.isDouble() ? value.toInteger(-1) : -1;
    if (found < least || found > most) {
        refuse(value.isUndefined() ? "pack.missing" : "pack.not-a-number",
               {path, QString::number(least), QString::number(most), shown(value)});
        return least;
    }
    return found;
}

std::int64_t Reader::numberOr(std::int64_t absent, const QJsonObject &object, const QString &field,
                              const QString &path, std::int64_t least)
{
    const QJsonValue value = object.value(field);
    return value.isUndefined() ? absent : number(value, at(path, field), least, kLargest);
}

std::vector<std::int64_t> Reader::numbers(const QJsonValue &value, const QString &path)
{
    std::vector<std::int64_t> found;
    const auto dimensions = static_cast<qsizetype>(m_instance.problem.dimensions.size());
    if (!value.isArray()) {
        refuse(value.isUndefined() ? "pack.missing" : "pack.not-a-list", {path});
        return found;
    }
    const QJsonArray values = value.toArray();
    if (values.size() != dimensions)
        refuse("pack.numbers", {path, QString::number(values.size()), QString::number(dimensions)});
    found.reserve(static_cast<std::size_t>(dimensions));
    for (qsizetype i = 0; i < std::min(values.size(), dimensions); ++i)
        found.push_back(number(values[i], at(path, i), 0, kLargest));
    return found;
}

QString Reader::text(const QJsonValue &value, const QString &path)
{
    if (!value.isString())
        refuse(value.isUndefined() ? "pack.missing" : "pack.not-a-text", {path});
    else if (value.toString().isEmpty())
        refuse("pack.empty", {path});
    return value.toString();
}

QJsonArray Reader::list(const QJsonObject &object, const QString &field, const QString &path)
{
    const QJsonValue value = object.value(field);
    if (!value.isArray())
        refuse(value.isUndefined() ? "pack.missing" : "pack.not-a-list", {at(path, field)});
    return value.toArray();
}

QJsonObject Reader::object(const QJsonValue &value, const QString &path)
{
    if (!value.isObject())
        refuse("pack.not-an-object", {path});
    return value.toObject();
}

/// Groups are numbered as they come; null is no group, as when it is absent.
int Reader::group(QHash<QString, int> &groups, const QJsonObject &item, const QString &field,
                  const QString &path)
{
    const QJsonValue value = item.value(field);
    if (value.isUndefined() || value.isNull())
        return -1;
    const QString name = text(value, at(path, field));
    const auto found = groups.constFind(name);
    return found != groups.constEnd() ? *found : *groups.insert(name, static_cast<int>(groups.size()));
}

bool Reader::truth(const QJsonObject &object, const QString &field, const QString &path)
{
    const QJsonValue value = object.value(field);
    if (!value.isUndefined() && !value.isBool())
        refuse("pack.not-a-truth", {at(path, field)});
    return value.toBool();
}

int Reader::binNamed(const QJsonValue &value, const QString &path)
{
    const QString name = text(value, path);
    const auto found = m_bins.constFind(name);
    if (found == m_bins.constEnd()) {
        refuse("pack.unknown-bin", {path, name});
        return 0;
    }
    return *found;
}

/// A list of dimensions, by name.
void Reader::readDimensions(const QJsonObject &root, const QString &field, std::vector<char> &named)
{
    if (root.value(field).isUndefined() || root.value(field).isNull())
        return;
    const Problem &problem = m_instance.problem;
    named.assign(problem.dimensions.size(), 0);
    const QJsonArray names = list(root, field, {});
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString name = text(names[i], at(field, i));
        const auto found =
            std::find(problem.dimensions.begin(), problem.dimensions.end(), name.toStdString());
        if (found == problem.dimensions.end())
            refuse("pack.unknown-dimension", {at(field, i), name});
        else
            named[static_cast<std::size_t>(found - problem.dimensions.begin())] = 1;
    }
}

void Reader::readTop(const QJsonObject &root)
{
    Problem &problem = m_instance.problem;
    know(root,
         {QStringLiteral("schema"), QStringLiteral("dimensions"), QStringLiteral("bins"),
          QStringLiteral("items"), QStringLiteral("reserve"), QStringLiteral("least_bins"),
          QStringLiteral("single_type"), QStringLiteral("outside_bound"), QStringLiteral("undivided")},
         {});
    const QString schema = text(root.value(QLatin1String("schema")), QStringLiteral("schema"));
    if (!schema.isEmpty() && schema != kSchema)
        refuse("pack.schema", {QStringLiteral("schema"), schema, kSchema});
    const QJsonArray dimensions = list(root, QStringLiteral("dimensions"), {});
    for (qsizetype i = 0; i < dimensions.size(); ++i) {
        const QString path = at(QStringLiteral("dimensions"), i);
        const std::string name = text(dimensions[i], path).toStdString();
        if (std::find(problem.dimensions.begin(), problem.dimensions.end(), name) != problem.dimensions.end())
            refuse("pack.same-dimension", {path, QString::fromStdString(name)});
        problem.dimensions.push_back(name);
    }
    if (dimensions.isEmpty())
        refuse("pack.no-dimensions", {QStringLiteral("dimensions")});
    const QJsonValue reserve = root.value(QLatin1String("reserve"));
    if (!reserve.isUndefined())
        problem.reserve =
            static_cast<int>(number(reserve, QStringLiteral("reserve"), 0, packing::kMostReserve));
    const QJsonValue least = root.value(QLatin1String("least_bins"));
    if (!least.isUndefined())
        problem.leastBins = number(least, QStringLiteral("least_bins"), 0, packing::kMostItems);
    problem.singleType = truth(root, QStringLiteral("single_type"), {});
    readDimensions(root, QStringLiteral("outside_bound"), problem.outsideBound);
    readDimensions(root, QStringLiteral("undivided"), problem.undivided);
}

void Reader::readBin(const QJsonObject &bin, const QString &path)
{
    know(bin,
         {QStringLiteral("id"), QStringLiteral("capacity"), QStringLiteral("capacity_after_failure"),
          QStringLiteral("cost"), QStringLiteral("count"), QStringLiteral("units"), QStringLiteral("domain")},
         path);
    BinType type;
    const QString id = text(bin.value(QLatin1String("id")), at(path, QStringLiteral("id")));
    type.id = id.toStdString();
    type.capacity = numbers(bin.value(QLatin1String("capacity")), at(path, QStringLiteral("capacity")));
    const QString after = QStringLiteral("capacity_after_failure");
    if (bin.contains(after))
        type.capacityAfterFailure = numbers(bin.value(after), at(path, after));
    const std::size_t both = std::min(type.capacity.size(), type.capacityAfterFailure.size());
    for (std::size_t d = 0; d < both; ++d) {
        if (type.capacityAfterFailure[d] < type.capacity[d])
            refuse("pack.below-capacity", {at(at(path, after), static_cast<qsizetype>(d))});
    }
    type.cost = numberOr(1, bin, QStringLiteral("cost"), path);
    if (!bin.value(QLatin1String("count")).isNull() && bin.contains(QLatin1String("count")))
        type.stock = numberOr(0, bin, QStringLiteral("count"), path);
    const QString units = QStringLiteral("units");
    if (bin.contains(units))
        type.units = static_cast<int>(number(bin.value(units), at(path, units), 1, packing::kMostUnits));
    type.domain = group(m_domains, bin, QStringLiteral("domain"), path);
    if (m_bins.contains(id))
        refuse("pack.same-id", {at(path, QStringLiteral("id")), id});
    m_bins.insert(id, static_cast<int>(m_instance.problem.bins.size()));
    m_instance.problem.bins.push_back(std::move(type));
}

void Reader::readSpread(const QJsonObject &item, const QString &path, ItemClass &cls)
{
    cls.spreadGroup = group(m_spread, item, QStringLiteral("spread"), path);
    for (const char *rule : {"spread_max", "spread_least", "domain_max"}) {
        const QString field = QString::fromLatin1(rule);
        if (cls.spreadGroup < 0 && item.contains(field) && !item.value(field).isNull())
            refuse("pack.no-group", {at(path, field)});
    }
    cls.spreadMax = numberOr(1, item, QStringLiteral("spread_max"), path, 1);
    cls.spreadLeast = static_cast<int>(
        std::min(numberOr(1, item, QStringLiteral("spread_least"), path, 1), packing::kMostItems));
    const QJsonValue domainMax = item.value(QLatin1String("domain_max"));
    if (!domainMax.isUndefined() && !domainMax.isNull())
        cls.domainMax = number(domainMax, at(path, QStringLiteral("domain_max")), 1, kLargest);
}

void Reader::readItem(const QJsonObject &item, const QString &path)
{
    know(item,
         {QStringLiteral("id"), QStringLiteral("demand"), QStringLiteral("count"), QStringLiteral("spread"),
          QStringLiteral("spread_max"), QStringLiteral("spread_least"), QStringLiteral("domain_max"),
          QStringLiteral("bins_allowed"), QStringLiteral("apart"), QStringLiteral("pin"),
          QStringLiteral("one_unit"), QStringLiteral("sheddable")},
         path);
    ItemClass cls;
    cls.id = text(item.value(QLatin1String("id")), at(path, QStringLiteral("id"))).toStdString();
    cls.demand = numbers(item.value(QLatin1String("demand")), at(path, QStringLiteral("demand")));
    cls.count = numberOr(1, item, QStringLiteral("count"), path);
    readSpread(item, path, cls);
    cls.oneUnit = truth(item, QStringLiteral("one_unit"), path);
    cls.sheddable = truth(item, QStringLiteral("sheddable"), path);
    cls.conflictGroup = group(m_apart, item, QStringLiteral("apart"), path);
    const QJsonValue pin = item.value(QLatin1String("pin"));
    if (!pin.isUndefined() && !pin.isNull())
        cls.pin = binNamed(pin, at(path, QStringLiteral("pin")));
    const QString allowed = QStringLiteral("bins_allowed");
    if (!item.value(allowed).isUndefined() && !item.value(allowed).isNull()) {
        const QJsonArray names = list(item, allowed, path);
        if (names.isEmpty() && item.value(allowed).isArray())
            refuse("pack.no-bins-allowed", {at(path, allowed)});
        for (qsizetype i = 0; i < names.size(); ++i)
            cls.binsAllowed.push_back(binNamed(names[i], at(at(path, allowed), i)));
    }
    m_instance.problem.items.push_back(std::move(cls));
}

/// What only shows once all is read.
void Reader::checkAll()
{
    std::int64_t items = 0;
    for (const ItemClass &item : m_instance.problem.items)
        items = std::min(kLargest, items + item.count);
    if (items > packing::kMostItems)
        refuse("pack.too-many-items", {QStringLiteral("items"), QString::number(packing::kMostItems)});
    // All else has been looked at field by field.
    if (m_refusals.empty() && !packing::problemWith(m_instance.problem).empty())
        refuse("pack.cost-too-large", {QStringLiteral("bins")});
}

tl::expected<Instance, std::vector<Refusal>> Reader::read(const QJsonObject &root)
{
    readTop(root);
    const QJsonArray bins = list(root, QStringLiteral("bins"), {});
    for (qsizetype i = 0; i < bins.size() && m_refusals.size() < kMostRefusals; ++i) {
        const QString path = at(QStringLiteral("bins"), i);
        readBin(object(bins[i], path), path);
    }
    const QJsonArray items = list(root, QStringLiteral("items"), {});
    for (qsizetype i = 0; i < items.size() && m_refusals.size() < kMostRefusals; ++i) {
        const QString path = at(QStringLiteral("items"), i);
        readItem(object(items[i], path), path);
    }
    checkAll();
    if (!m_refusals.empty())
        return tl::unexpected<std::vector<Refusal>>(m_refusals);
    return std::move(m_instance);
}

/// What is wrong before any field is looked at.
static std::optional<Refusal> whatIsNoJson(const QByteArray &bytes, const QJsonDocument &document,
                                           const QJsonParseError &error)
{
    if (error.error != QJsonParseError::NoError) {
        const QByteArray before = bytes.left(error.offset);
        const qsizetype lineStart = before.lastIndexOf('\n') + 1;
        const QString column = QString::fromUtf8(before.mid(lineStart));
        return Refusal{static_cast<int>(before.count('\n')) + 1,
                       static_cast<int>(column.size()) + 1,
                       {QStringLiteral("pack.not-json"), {error.errorString()}}};
    }
    if (!document.isObject())
        return Refusal{1, 1, {QStringLiteral("pack.not-an-object"), {QStringLiteral("JSON")}}};
    if (!hasKeyTwice(bytes, document.object()))
        return std::nullopt;
    const TextPlace place = placeOfKeyTwice(bytes).value_or(TextPlace{});
    return Refusal{place.line, place.column, {QStringLiteral("pack.key-twice"), {}}};
}

tl::expected<Instance, std::vector<Refusal>> readInstance(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (const auto refusal = whatIsNoJson(bytes, document, error))
        return tl::unexpected<std::vector<Refusal>>(std::vector{*refusal});
    auto instance = Reader().read(document.object());
    if (instance)
        return instance;
    std::vector<Refusal> refusals = std::move(instance.error());
    const TextPlaces places(bytes);
    for (Refusal &refusal : refusals) {
        const TextPlace place = places.of(refusal.message.args.value(0)).value_or(TextPlace{});
        refusal.line = place.line;
        refusal.column = place.column;
    }
    return tl::unexpected<std::vector<Refusal>>(std::move(refusals));
}

} // namespace grondplan::cli
