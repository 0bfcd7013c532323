#include "core/intake/fill.h"

#include "core/intake/words.h"
#include "core/scenario/limits.h"

#include <algorithm>
#include <set>

namespace grondplan::intake {

static const QString kMark = QStringLiteral("intake");
static constexpr std::int64_t kMostReplicas = 20; ///< of a size, before the next larger one is taken
static constexpr std::int64_t kLargestTimes = 8;  ///< the template's size, at most
static constexpr std::size_t kMostLinks = 200;

bool isFromIntake(const Workload &workload)
{
    return workload.from.file == kMark && workload.from.line == 0;
}

namespace {

/// Makes the workloads and links of one intake.
class Filler
{
public:
    Filler(const Brief &brief, const Catalogue &catalogue, const Names &names)
        : m_intake(brief.intake)
        , m_brief(brief)
        , m_catalogue(catalogue)
        , m_names(names)
    {
    }

    Result<Filling> fill()
    {
        std::vector<Meaning> stack = meaningsOf(m_intake.text(IntakeField::Stack), m_catalogue);
        std::vector<Meaning> databases = meaningsOf(m_intake.text(IntakeField::Databases), m_catalogue);
        leaveOutRepeats(databases, stack);
        noteUnknown(stack);
        noteUnknown(databases);
        addFrontEnds(stack);
        addServices(stack);
        addWorkers(stack);
        for (const std::vector<Meaning> *told : {&stack, &databases}) {
            for (const Meaning &meaning : *told) {
                if (isOther(meaning))
                    addOther(meaning);
            }
        }
        addUnnamedDatabase();
        shareData();
        shareRequests();
        link();
        if (!m_missing.isEmpty())
            return failure(ErrorCode::CatalogueDamaged, m_missing);
        return std::move(m_filling);
    }

private:
    static bool isOther(const Meaning &meaning)
    {
        return meaning.isKnown() && meaning.is != QLatin1String("service") &&
               meaning.is != QLatin1String("front-end") && meaning.is != QLatin1String("worker");
    }

    void assume(const char *id, const QStringList &args = {})
    {
        m_filling.assumed.push_back({QLatin1String("intake-assumed.") + QLatin1String(id), args});
    }

    void noteUnknown(const std::vector<Meaning> &meanings)
    {
        for (const Meaning &meaning : meanings) {
            if (!meaning.isKnown())
                m_filling.notRecognised += meaning.word;
        }
    }

    static std::vector<Meaning> those(const std::vector<Meaning> &meanings, const char *is)
    {
        std::vector<Meaning> found;
        std::copy_if(meanings.begin(), meanings.end(), std::back_inserter(found),
                     [is](const Meaning &meaning) { return meaning.is == QLatin1String(is); });
        return found;
    }

    Workload &add(const QString &name, const QString &kind, Os os = Os::Linux)
    {
        Workload workload;
        workload.id = WorkloadId{static_cast<std::int64_t>(m_filling.workloads.size()) + 1};
        workload.name = name;
        workload.kind = kind;
        workload.os = os;
        workload.from.file = kMark;
        if (const Template *known = m_catalogue.templateOf(kind)) {
            workload.cpu = {known->cpu, std::nullopt, Basis::Template};
            workload.memory = {known->memory, std::nullopt, Basis::Template};
            workload.disk = known->disk;
            workload.diskBasis = known->disk.count() > 0 ? Basis::Template : Basis::Stated;
            workload.stateful = known->stateful;
            workload.replicas = Replicas::exactly(known->replicas);
        } else {
            m_missing = kind;
        }
        m_filling.workloads.push_back(std::move(workload));
        return m_filling.workloads.back();
    }

    void addFrontEnds(const std::vector<Meaning> &stack)
    {
        if (those(stack, "front-end").empty())
            return;
        m_frontEnds.push_back(m_filling.workloads.size());
        add(m_names.frontEnd, QStringLiteral("web"));
    }

    void addServices(const std::vector<Meaning> &stack)
    {
        const std::vector<Meaning> languages = those(stack, "service");
        const bool anything = !m_intake.texts.empty() || m_intake.number(IntakeField::Requests);
        std::int64_t count = m_intake.number(IntakeField::Services).value_or(-1);
        if (count < 0) {
            count = std::max<std::int64_t>(static_cast<std::int64_t>(languages.size()),
                                           anything && those(stack, "monolith").empty() ? 1 : 0);
            if (count > 0)
                assume("services", {QString::number(count)});
        }
        for (std::int64_t i = 0; i < count; ++i) {
            const Meaning *language =
                languages.empty() ? nullptr : &languages[static_cast<std::size_t>(i) % languages.size()];
            QString name = QString(m_names.service).replace(QLatin1String("%1"), QString::number(i + 1));
            if (language != nullptr)
                name += QStringLiteral(" (%1)").arg(language->word);
            m_services.push_back(m_filling.workloads.size());
            add(name, QStringLiteral("api"), language ? language->os : Os::Linux);
        }
        if (languages.size() > 1 && count > static_cast<std::int64_t>(languages.size()))
            assume("languages", {QString::number(count), QString::number(languages.size())});
    }

    void addWorkers(const std::vector<Meaning> &stack)
    {
        if (!those(stack, "worker").empty())
            add(m_names.worker, QStringLiteral("worker"));
    }

    void addOther(const Meaning &meaning) { add(meaning.word, meaning.is, meaning.os); }

    /// What keeps the customer's data: databases and stores. Where there are none, what holds a copy of them
    /// or keeps events; never a queue, through which data only passes.
    [[nodiscard]] std::vector<std::size_t> dataKeepers() const
    {
        static const QStringList kCopies = {QStringLiteral("search"), QStringLiteral("stream")};
        std::vector<std::size_t> keepers;
        std::vector<std::size_t> copies;
        for (std::size_t i = 0; i < m_filling.workloads.size(); ++i) {
            const Workload &workload = m_filling.workloads[i];
            const Template *known = m_catalogue.templateOf(workload.kind);
            const bool isData =
                workload.stateful && known != nullptr && known->group == QLatin1String("data");
            if (isData && workload.kind != QLatin1String("queue"))
                (kCopies.contains(workload.kind) ? copies : keepers).push_back(i);
        }
        return keepers.empty() ? copies : keepers;
    }

    void addUnnamedDatabase()
    {
        if (m_intake.number(IntakeField::Data).value_or(0) <= 0 || !dataKeepers().empty())
            return;
        add(m_names.database, QStringLiteral("database"));
        assume("database");
    }

    void shareData()
    {
        const std::optional<std::int64_t> data = m_intake.number(IntakeField::Data);
        const std::vector<std::size_t> keepers = dataKeepers();
        if (!data || keepers.empty()) {
            if (!keepers.empty())
                assume("data");
            return;
        }
        const auto count = static_cast<std::int64_t>(keepers.size());
        for (const std::size_t index : keepers) {
            m_filling.workloads[index].disk = Bytes((*data + count - 1) / count * kGibi);
            m_filling.workloads[index].diskBasis = Basis::Stated;
        }
        if (count > 1)
            assume("data-shared", {QString::number(*data), QString::number(count)});
    }

    /// A constant in its own unit; what is missing ends the filling.
    std::int64_t constant(const char *id)
    {
        const Constant *found = m_catalogue.constant(QString::fromLatin1(id));
        if (found == nullptr || found->value < kPpm) {
            m_missing = QString::fromLatin1(id);
            return 1;
        }
        return found->value / kPpm;
    }

    void shareRequests()
    {
        const std::optional<std::int64_t> usual = usualOf();
        if (!usual) {
            if (!m_services.empty())
                assume("requests");
            return;
        }
        const std::int64_t peak = std::max(peakOf(*usual), *usual);
        const std::int64_t each = constant("intake.requests_per_vcpu");
        if (!m_services.empty())
            assume("per-vcpu", {QString::number(each)});
        for (const std::size_t index : m_services)
            size(m_filling.workloads[index], *usual, peak, each);
        addTraffic(peak);
    }

    /// As told, or from the busiest hour where only that is told.
    std::optional<std::int64_t> usualOf()
    {
        const std::optional<std::int64_t> told = m_intake.number(IntakeField::Requests);
        const std::optional<std::int64_t> peak = m_intake.number(IntakeField::Peak);
        if (told || !peak)
            return told;
        if (m_brief.answer(Question::Demand) == 0)
            return peak;
        const std::int64_t factor = constant("intake.peak_factor");
        assume("usual", {QString::number(factor)});
        return Fraction(*peak).times(1, factor).roundedUp();
    }

    std::int64_t peakOf(std::int64_t usual)
    {
        if (const std::optional<std::int64_t> told = m_intake.number(IntakeField::Peak))
            return *told;
        if (m_brief.answer(Question::Demand) == 0)
            return usual;
        const std::int64_t factor = constant("intake.peak_factor");
        assume("peak", {QString::number(factor)});
        return usual * factor;
    }

    /// Replicas of the template's size, or of twice, four or eight times that where they were very many.
    void size(Workload &workload, std::int64_t usual, std::int64_t peak, std::int64_t perVcpu) const
    {
        const auto services = static_cast<std::int64_t>(m_services.size());
        const auto needed = [&](std::int64_t requests, std::int64_t times) {
            const Fraction replicas = Fraction(requests)
                                          .times(1000, services * perVcpu)
                                          .times(1, workload.cpu.request.count() * times);
            return std::max<std::int64_t>(replicas.roundedUp(), 2);
        };
        std::int64_t times = 1;
        while (times < kLargestTimes && needed(peak, times) > kMostReplicas)
            times *= 2;
        workload.replicas = {2, needed(usual, times), needed(peak, times)};
        workload.replicas.max = std::min(workload.replicas.max, limits::kReplicas.max);
        workload.replicas.usual = std::min(workload.replicas.usual, workload.replicas.max);
        workload.cpu.request = workload.cpu.request * times;
        workload.memory.request = workload.memory.request * times;
    }

    /// Answers leave by the front end, else by the services.
    void addTraffic(std::int64_t peak)
    {
        const std::vector<std::size_t> &doors = m_frontEnds.empty() ? m_services : m_frontEnds;
        if (doors.empty() || peak <= 0)
            return;
        const std::int64_t kilobytes = constant("intake.response_size");
        assume("response", {QString::number(kilobytes)});
        for (const std::size_t index : doors) {
            Workload &door = m_filling.workloads[index];
            const Fraction megabits = Fraction(peak).times(kilobytes * 8, 1000);
            const std::int64_t sharers = static_cast<std::int64_t>(doors.size()) * door.replicas.max;
            door.throughput.outside =
                Megabits(std::min(megabits.times(1, sharers).roundedUp(), limits::kNetworkMegabits.max));
        }
    }

    void connect(std::size_t from, std::size_t to)
    {
        Link link;
        link.id = LinkId{static_cast<std::int64_t>(m_filling.links.size()) + 1};
        link.from = m_filling.workloads[from].id;
        link.to = m_filling.workloads[to].id;
        link.why = kMark;
        m_filling.links.push_back(link);
    }

    void link()
    {
        for (const std::size_t front : m_frontEnds) {
            for (const std::size_t service : m_services) {
                if (m_filling.links.size() < kMostLinks)
                    connect(front, service);
            }
        }
        std::vector<std::size_t> behind;
        for (std::size_t i = 0; i < m_filling.workloads.size(); ++i) {
            const Template *known = m_catalogue.templateOf(m_filling.workloads[i].kind);
            // Services keep their data there, and ask who somebody is.
            if (known != nullptr &&
                (known->group == QLatin1String("data") || known->id == QLatin1String("identity")))
                behind.push_back(i);
        }
        if (behind.empty() || m_services.empty())
            return;
        const bool few = m_services.size() * behind.size() + m_filling.links.size() <= kMostLinks;
        for (std::size_t i = 0; i < m_services.size(); ++i) {
            for (std::size_t k = 0; k < behind.size(); ++k) {
                if (few || k == i % behind.size())
                    connect(m_services[i], behind[k]);
            }
        }
        assume(few ? "links-all" : "links-one");
    }

    const Intake &m_intake;
    const Brief &m_brief;
    const Catalogue &m_catalogue;
    const Names &m_names;
    Filling m_filling;
    std::vector<std::size_t> m_frontEnds; ///< by index into the workloads
    std::vector<std::size_t> m_services;
    QString m_missing; ///< of the catalogue
};

} // namespace

Result<Filling> fillingOf(const Brief &brief, const Catalogue &catalogue, const Names &names)
{
    return Filler(brief, catalogue, names).fill();
}

} // namespace grondplan::intake
