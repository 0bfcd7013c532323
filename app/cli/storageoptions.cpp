#include "app/cli/storageoptions.h"

#include "app/cli/command.h"
#include "app/cli/inputs.h"
#include "core/catalogue/decimal.h"
#include "core/scenario/limits.h"

#include <algorithm>
#include <functional>

namespace grondplan::cli {

static const QString kStorage = QStringLiteral("storage");
static const QString kCopies = QStringLiteral("copies");
static const QString kChunks = QStringLiteral("chunks");
static const QString kBoot = QStringLiteral("boot");
static const QString kMemory = QStringLiteral("memory-overcommit");
static const QString kBallooning = QStringLiteral("ballooning");
static const QString kServerOption = QStringLiteral("server-option");

template<class Enum, std::size_t Count>
static QStringList idsOf(const std::array<Enum, Count> &values, QString (*id)(Enum))
{
    QStringList ids;
    for (const Enum value : values)
        ids += id(value);
    return ids;
}

static QStringList storageIds()
{
    return idsOf(kStorageKinds, storageKindId);
}

static QStringList bootIds()
{
    return idsOf(kBootDisks, bootDisksId);
}

void declareStorage(QCommandLineParser &parser, const Words &words)
{
    const auto add = [&](const QString &name, const char *text, const QStringList &ids, const char *value) {
        parser.addOption(
            {name, words.text(text, {ids.join(QLatin1String(", "))}), placeholder(words, value)});
    };
    add(kStorage, "option.storage", storageIds(), "KIND");
    add(kCopies, "option.copies", {}, "N");
    add(kChunks, "option.chunks", {}, "K+M");
    add(kBoot, "option.boot", bootIds(), "KIND");
    add(kMemory, "option.memory-overcommit", {}, "N");
    add(kBallooning, "option.ballooning", {}, "yes|no");
    add(kServerOption, "option.server-option", {}, "ID=N");
}

namespace {

/// Reads the options one by one, and remembers the first that does not hold.
class StorageReader
{
public:
    StorageReader(const QCommandLineParser &parser, const Context &context, Scenario &scenario, Exit &exit)
        : m_parser(parser)
        , m_context(context)
        , m_scenario(scenario)
        , m_exit(exit)
    {
    }

    bool read()
    {
        if (m_parser.isSet(kCopies) && m_parser.isSet(kChunks)) {
            m_exit = usage(m_context, "cli.copies-and-chunks");
            return false;
        }
        return readKinds() && readCopies() && readChunks() && readMemory() && readOptions() && meansAPool();
    }

private:
    void inZones(const std::function<void(Zone &)> &change)
    {
        for (Zone &zone : m_scenario.zones)
            change(zone);
    }

    bool refuse(const QString &option, const QString &value, const QString &expected)
    {
        m_exit = usage(m_context, "cli.bad-value", {option, value, expected});
        return false;
    }

    bool readKinds()
    {
        if (!oneOf(m_parser, m_context, kStorage, storageIds(), m_exit) ||
            !oneOf(m_parser, m_context, kBoot, bootIds(), m_exit) ||
            !oneOf(m_parser, m_context, kBallooning, {QStringLiteral("yes"), QStringLiteral("no")}, m_exit))
            return false;
        if (const auto kind = storageKindFromId(m_parser.value(kStorage)))
            inZones([&](Zone &zone) { zone.policy.storage.kind = *kind; });
        if (const auto boot = bootDisksFromId(m_parser.value(kBoot)))
            inZones([&](Zone &zone) { zone.policy.storage.boot = *boot; });
        const QString balloons = m_parser.value(kBallooning);
        if (!balloons.isEmpty())
            inZones([&](Zone &zone) { zone.policy.memory.ballooning = balloons == QLatin1String("yes"); });
        return true;
    }

    bool readCopies()
    {
        if (!m_parser.isSet(kCopies))
            return true;
        const auto copies =
            numberOption(m_parser, m_context, kCopies, limits::kCopies.min, limits::kCopies.max, m_exit);
        if (copies) { // instead of chunks
            inZones([&](Zone &zone) {
                zone.policy.storage.copies = static_cast<int>(*copies);
                zone.policy.storage.dataChunks = zone.policy.storage.codingChunks = 0;
            });
        }
        return copies.has_value();
    }

    bool readChunks()
    {
        if (!m_parser.isSet(kChunks))
            return true;
        const QString given = m_parser.value(kChunks);
        const auto data = scaledDecimal(given.section(u'+', 0, 0), 0);
        const auto coding = scaledDecimal(given.section(u'+', 1), 0);
        const bool isWhole = data && coding && *data >= 1 && *coding >= 1;
        if (!isWhole || !limits::kChunks.contains(*data) || !limits::kChunks.contains(*coding))
            return refuse(kChunks, given, QStringLiteral("4+2"));
        inZones([&](Zone &zone) {
            zone.policy.storage.dataChunks = static_cast<int>(*data);
            zone.policy.storage.codingChunks = static_cast<int>(*coding);
        });
        return true;
    }

    /// What divides or copies data in a pool needs one.
    bool meansAPool()
    {
        const auto any = [this](auto matches) {
            return std::any_of(m_scenario.zones.begin(), m_scenario.zones.end(),
                               [&matches](const Zone &zone) { return matches(zone.policy.storage.kind); });
        };
        if (m_parser.isSet(kChunks) && !any([](StorageKind kind) { return kind == StorageKind::Ceph; })) {
            m_exit = usage(m_context, "cli.chunks-without-ceph");
            return false;
        }
        if (m_parser.isSet(kCopies) && !any([](StorageKind kind) { return kind != StorageKind::Local; })) {
            m_exit = usage(m_context, "cli.copies-without-pool");
            return false;
        }
        return true;
    }

    bool readMemory()
    {
        if (!m_parser.isSet(kMemory))
            return true;
        constexpr int kMillionths = 6;
        const auto ratio = scaledDecimal(m_parser.value(kMemory), kMillionths);
        if (!ratio || !limits::kMemoryOvercommitPpm.contains(*ratio))
            return refuse(kMemory, m_parser.value(kMemory), QStringLiteral("1 – 4"));
        inZones([&](Zone &zone) { zone.policy.memory.overcommit = Ratio{*ratio}; });
        return true;
    }

    bool readOptions()
    {
        for (const QString &given : m_parser.values(kServerOption)) {
            const QString id = given.section(u'=', 0, 0).trimmed();
            const auto count = scaledDecimal(given.section(u'=', 1).trimmed(), 0);
            if (id.isEmpty() || !count || !limits::kServerOptions.contains(*count))
                return refuse(kServerOption, given, QStringLiteral("ID=N"));
            inZones([&](Zone &zone) { zone.options[id] = *count; });
        }
        return true;
    }

    const QCommandLineParser &m_parser;
    const Context &m_context;
    Scenario &m_scenario;
    Exit &m_exit;
};

} // namespace

bool applyStorage(const QCommandLineParser &parser, const Context &context, Scenario &scenario, Exit &exit)
{
    return StorageReader(parser, context, scenario, exit).read();
}

} // namespace grondplan::cli
