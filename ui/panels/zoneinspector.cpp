#include "ui/panels/zoneinspector.h"

#include "core/platform/platform.h"
#include "ui/commands/editzone.h"
#include "ui/commands/freenames.h"
#include "ui/document/document.h"
#include "ui/document/windowwords.h"
#include "ui/panels/baselinelist.h"
#include "ui/panels/checkfield.h"
#include "ui/panels/licencelist.h"
#include "ui/panels/nodesizes.h"
#include "ui/panels/partlist.h"
#include "ui/planning/planner.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>

namespace grondplan::ui {

/// Data of the tier box: the number of the tier, or this.
static constexpr int kAutomatic = -1;

ZoneInspector::ZoneInspector(Document &document, Planner &planner, QWidget *parent)
    : Form(parent)
    , m_document(document)
    , m_planner(planner)
    , m_bindings(
          [this](const auto &change, const StepName &name, const QString &key) { push(change, name, key); },
          [this] { m_document.endMerging(); })
{
    build();
    bind();
    bindServers();
    bindPolicy();
    m_places.bind(m_bindings);
    bindNodes();
    bindParts();
    retranslate();
    connect(&m_document, &Document::changed, this, &ZoneInspector::refresh);
    connect(&m_planner, &Planner::planChanged, this, &ZoneInspector::refresh);
}

void ZoneInspector::build()
{
    const auto row = [this](QWidget *field, const char *name) {
        field->setObjectName(QLatin1String(name));
        m_labels.push_back(addRow(field));
    };
    const auto amount = [this, &row](const char *name, AmountKind kind, Range range) {
        auto *field = new AmountField(kind, range, this);
        row(field, name);
        field->editor()->setObjectName(QString(QLatin1String(name) + QLatin1String("Editor")));
        return field;
    };

    const auto check = [this](const char *name) {
        auto *box = new CheckField(this);
        box->setObjectName(QLatin1String(name));
        addWide(box);
        return box;
    };

    m_name = new TextField(this);
    m_name->setRequired(true);
    m_name->setCheck([this](const QString &name) {
        const std::vector<const Zone *> chosen = selected();
        return chosen.size() == 1 && isNameTaken(m_document.scenario().zones, chosen.front()->id, name)
                   ? tr("Another zone has this name already.")
                   : QString();
    });
    row(m_name, "zoneName");
    m_tier = new QComboBox(this);
    row(m_tier, "zoneTier");
    m_reasons = addRemark();

    m_titles.push_back(addTitle());
    m_baselines = new BaselineList(m_document, this);
    m_baselines->setObjectName(QStringLiteral("zoneBaselines"));
    addWide(m_baselines);
    m_reference = addRemark();
    m_stock = amount("zoneStock", AmountKind::Count, limits::kStock);
    m_mixed = check("zoneMixedTypes");
    m_options.build(*this);

    m_titles.push_back(addTitle());
    m_licences = new LicenceList(m_document, LicenceList::Of::Zones, this);
    m_licences->setObjectName(QStringLiteral("zoneLicences"));
    addWide(m_licences);

    m_titles.push_back(addTitle());
    m_tolerate = new QComboBox(this);
    row(m_tolerate, "zoneTolerate");
    m_cpuTarget = amount("zoneCpuTarget", AmountKind::Percent, limits::kTargetPpm);
    m_memoryTarget = amount("zoneMemoryTarget", AmountKind::Percent, limits::kTargetPpm);

    m_titles.push_back(addTitle());
    m_places.build(*this);

    m_titles.push_back(addTitle());
    m_nodeSizes = new NodeSizes(this);
    m_nodeSizes->setObjectName(QStringLiteral("zoneNodeSizes"));
    addWide(m_nodeSizes);
    m_nodeCpu = amount("zoneNodeCpu", AmountKind::Cpu, limits::kNodeCpuMillis);
    m_nodeMemory = amount("zoneNodeMemory", AmountKind::Memory, limits::kNodeMemoryBytes);
    m_pods = amount("zonePodsPerNode", AmountKind::Count, limits::kPodsPerNode);
    m_vcpuPerCore = amount("zoneVcpuPerCore", AmountKind::Factor, limits::kVcpuPerCorePpm);
    m_physicalOnly = check("zonePhysicalOnly");
    m_share = check("zoneShare");
    m_storage.build(*this);
    m_layers.build(*this);
    m_partsTitle = addTitle();
    m_parts = new PartList(m_document, m_planner, this);
    addWide(m_parts);
    m_partsRemark = addRemark();
    m_parts->setRemark(m_partsRemark);
}

void ZoneInspector::bind()
{
    m_bindings.text(
        m_name, [](const Zone &z) { return z.name; }, [](Zone &z, const QString &v) { z.name = v; },
        [] { return tr("Rename zone"); });
    m_bindings.choice(
        m_tier, [](const Zone &z) { return QVariant(z.tier ? static_cast<int>(*z.tier) : kAutomatic); },
        [](Zone &z, const QVariant &v) {
            z.tier = v.toInt() == kAutomatic ? std::nullopt : std::optional(static_cast<Tier>(v.toInt()));
        },
        [] { return tr("Change the tier"); });
}

void ZoneInspector::bindServers()
{
    connect(m_baselines, &BaselineList::allowed, this, [this](const QString &baseline, bool allowed) {
        const auto change = [&](Zone &zone) {
            QStringList baselines = zone.baselines;
            baselines.removeAll(baseline);
            if (allowed)
                baselines.append(baseline);
            zone.allow(baselines);
        };
        m_document.endMerging();
        push(change, [allowed] { return allowed ? tr("Allow a server") : tr("Leave out a server"); }, {});
    });
    connect(m_baselines, &BaselineList::currentRowChanged, this, [this] { showStock(selected()); });
    connect(m_stock, &AmountField::edited, this, [this](std::optional<std::int64_t> most) {
        const QString baseline = m_baselines->current();
        const auto change = [&](Zone &zone) {
            zone.stock.erase(baseline);
            if (most && zone.baselines.contains(baseline))
                zone.stock[baseline] = *most;
        };
        push(
            change, [] { return tr("Change how many servers there are"); },
            QString(m_stock->objectName() + baseline));
    });
    connect(m_stock, &AmountField::finished, this, [this] { m_document.endMerging(); });
    m_bindings.check(
        m_mixed, [](const Zone &z) { return z.policy.mixedTypes; },
        [](Zone &z, bool on) { z.policy.mixedTypes = on; },
        [] { return tr("Change the mixing of server types"); });
    m_options.bind(m_bindings, [this] { m_bindings.show(selected()); });
    connect(m_licences, &LicenceList::ticked, this, [this](const QString &licence, bool on) {
        const auto change = [&](Zone &zone) {
            zone.licences.removeAll(licence);
            if (on)
                zone.licences.append(licence);
        };
        m_document.endMerging();
        push(change, [on] { return on ? tr("Choose a licence") : tr("Leave out a licence"); }, {});
    });
}

void ZoneInspector::bindPolicy()
{
    // The numbers of the policy that are amounts, by what stands for each.
    const auto amount = [this](AmountField *field, auto read, auto write, Bindings<Zone>::Wording wording) {
        m_bindings.amount(
            field, [read](const Zone &z) { return std::optional<std::int64_t>(read(z.policy)); },
            [write](Zone &z, std::optional<std::int64_t> value) { write(z.policy, value.value_or(0)); },
            wording);
    };
    using P = ZonePolicy;
    amount(
        m_cpuTarget, [](const P &p) { return p.cpuTarget.ppm; },
        [](P &p, std::int64_t v) { p.cpuTarget.ppm = v; }, [] { return tr("Change the CPU target"); });
    amount(
        m_memoryTarget, [](const P &p) { return p.memoryTarget.ppm; },
        [](P &p, std::int64_t v) { p.memoryTarget.ppm = v; }, [] { return tr("Change the memory target"); });
    amount(
        m_pods, [](const P &p) { return p.podsPerNode; },
        [](P &p, std::int64_t v) { p.podsPerNode = static_cast<int>(v); },
        [] { return tr("Change pods per node"); });
    m_bindings.amount(
        m_vcpuPerCore,
        [](const Zone &z) {
            return z.policy.vcpuPerCore ? std::optional(z.policy.vcpuPerCore->ppm) : std::nullopt;
        },
        [](Zone &z, std::optional<std::int64_t> v) {
            z.policy.vcpuPerCore = v ? std::optional(Ratio{*v}) : std::nullopt;
        },
        [] { return tr("Change vCPU per core"); });
    m_bindings.choice(
        m_tolerate, [](const Zone &z) { return QVariant(z.policy.tolerate); },
        [](Zone &z, const QVariant &v) { z.policy.tolerate = v.toInt(); },
        [] { return tr("Change the failures survived"); });
    m_bindings.check(
        m_physicalOnly, [](const Zone &z) { return z.policy.physicalCoresOnly; },
        [](Zone &z, bool on) { z.policy.physicalCoresOnly = on; },
        [] { return tr("Change the counting of threads"); });
    m_bindings.check(
        m_share, [](const Zone &z) { return z.policy.shareBareMetal; },
        [](Zone &z, bool on) { z.policy.shareBareMetal = on; },
        [] { return tr("Change the sharing of servers"); });
    m_storage.bind(m_bindings);
    m_layers.bind(m_bindings);
}

/// The fields are of the size that is chosen in the list.
void ZoneInspector::bindNodes()
{
    const auto field = [this](AmountField *editor, auto read, auto write) {
        m_bindings.amount(
            editor,
            [this, read](const Zone &z) {
                const NodeShape *size = NodeSizes::sizeAt(z.policy, m_nodeSizes->row());
                return size ? std::optional<std::int64_t>(read(*size)) : std::nullopt;
            },
            [this, write](Zone &z, std::optional<std::int64_t> value) {
                if (NodeShape *size = NodeSizes::sizeAt(z.policy, m_nodeSizes->row()); size && value)
                    write(*size, *value);
            },
            [] { return tr("Change the node size"); });
    };
    field(
        m_nodeCpu, [](const NodeShape &s) { return s.cpu.count(); },
        [](NodeShape &s, std::int64_t v) { s.cpu = MilliCpu(v); });
    field(
        m_nodeMemory, [](const NodeShape &s) { return s.memory.count(); },
        [](NodeShape &s, std::int64_t v) { s.memory = Bytes(v); });
    connect(m_nodeSizes, &NodeSizes::chosen, this, [this] {
        m_document.endMerging();
        m_bindings.show(selected());
    });
    connect(m_nodeSizes, &NodeSizes::addAsked, this, &ZoneInspector::addNodeSize);
    connect(m_nodeSizes, &NodeSizes::removeAsked, this, &ZoneInspector::removeNodeSize);
}

void ZoneInspector::bindParts()
{
    connect(m_parts, &PartList::switched, this, [this](Part part, bool on) {
        const std::set<ZoneId> stoodIn = m_parts->stoodInFor(part);
        const auto change = [part, on, stoodIn](Zone &zone) {
            switchPart(zone.policy, part, on, stoodIn.contains(zone.id));
        };
        const auto named = [part, on] {
            const QString name = windowWords().text(QString(QLatin1String("part.") + partId(part)));
            return on ? tr("Switch on: %1").arg(name) : tr("Switch off: %1").arg(name);
        };
        m_document.endMerging();
        push(change, named, {});
    });
}

/// Twice the size that is chosen, to begin with.
void ZoneInspector::addNodeSize()
{
    const auto change = [this](Zone &zone) {
        const NodeShape *size = NodeSizes::sizeAt(zone.policy, m_nodeSizes->row());
        NodeShape twice = size ? *size : zone.policy.node;
        twice.cpu = MilliCpu(std::min(2 * twice.cpu.count(), limits::kNodeCpuMillis.max));
        twice.memory = Bytes(std::min(2 * twice.memory.count(), limits::kNodeMemoryBytes.max));
        zone.policy.otherNodes.push_back(twice);
    };
    m_document.endMerging();
    push(change, [] { return tr("Add a node size"); }, {});
    const std::vector<const Zone *> zones = selected();
    if (!zones.empty())
        m_nodeSizes->choose(static_cast<int>(zones.front()->policy.otherNodes.size()));
}

void ZoneInspector::removeNodeSize()
{
    const int row = m_nodeSizes->row();
    const auto change = [row](Zone &zone) {
        auto &others = zone.policy.otherNodes;
        if (row > static_cast<int>(others.size()) || others.empty())
            return;
        // Without the first the next one is the first.
        if (row == 0)
            zone.policy.node = others.front();
        others.erase(others.begin() + std::max(row - 1, 0));
    };
    m_document.endMerging();
    push(change, [] { return tr("Remove a node size"); }, {});
}

void ZoneInspector::retranslate()
{
    const QStringList labels = {tr("Name"),
                                tr("Tier"),
                                tr("Available"),
                                tr("Host failures survived"),
                                tr("CPU used at most"),
                                tr("Memory used at most"),
                                tr("Node CPU"),
                                tr("Node memory"),
                                tr("Pods per node"),
                                tr("vCPU per core")};
    for (std::size_t i = 0; i < m_labels.size(); ++i)
        setLabel(m_labels[i], labels.value(static_cast<qsizetype>(i)));
    const QStringList titles = {tr("Servers it may use"), tr("Licences"), tr("What it promises"),
                                tr("What stands where"), tr("Layers")};
    for (std::size_t i = 0; i < m_titles.size(); ++i)
        m_titles[i]->setText(titles.value(static_cast<qsizetype>(i)));
    m_nodeSizes->retranslate();
    m_stock->setOptional(tr("any number"));
    m_mixed->setText(tr("Several types side by side"));
    m_mixed->setToolTip(tr("Else all servers are of the type that is cheapest for the zone"));
    m_places.retranslate();
    m_baselines->setAccessibleName(tr("Servers it may use"));
    m_licences->setAccessibleName(tr("Licences"));
    m_vcpuPerCore->setOptional(tr("one per thread"));
    m_physicalOnly->setText(tr("Count physical cores only"));
    m_share->setText(tr("Several workloads on one server"));
    m_options.retranslate();
    m_storage.retranslate();
    m_layers.retranslate();
    m_partsTitle->setText(tr("Parts of the platform"));
    m_parts->retranslate();
    m_cpuTarget->editor()->setToolTip(tr("Of a server’s CPU, in normal running"));
    m_memoryTarget->editor()->setToolTip(tr("Of a server’s memory, in normal running"));

    const Words &words = windowWords();
    m_tier->clear();
    m_tier->addItem(tr("Automatic"), kAutomatic);
    for (const Tier tier : kTiers)
        m_tier->addItem(words.text(QString(QLatin1String("tier.") + tierId(tier))), static_cast<int>(tier));
    m_tolerate->clear();
    for (std::int64_t count = limits::kTolerate.min; count <= limits::kTolerate.max; ++count)
        m_tolerate->addItem(count == 0 ? tr("None") : words.number(count), static_cast<int>(count));
    refresh();
}

void ZoneInspector::show(const std::vector<ZoneId> &ids)
{
    if (m_ids != ids) {
        m_document.endMerging();
        m_ids = ids;
    }
    refresh();
}

void ZoneInspector::focusName()
{
    m_name->editor()->setFocus(Qt::ShortcutFocusReason);
    m_name->editor()->selectAll();
}

std::vector<const Zone *> ZoneInspector::selected() const
{
    std::vector<const Zone *> found;
    for (const ZoneId id : m_ids) {
        if (const Zone *zone = m_document.scenario().zone(id))
            found.push_back(zone);
    }
    return found;
}

const ZonePlan *ZoneInspector::planOf(const Zone &zone) const
{
    return m_plan ? m_plan->zone(zone.id) : nullptr;
}

void ZoneInspector::refresh()
{
    m_plan = m_planner.plan(m_document.currentScenario());
    const std::vector<const Zone *> zones = selected();
    if (zones.empty())
        return;
    const ZonePlan *planned = planOf(*zones.front());
    const std::optional<Tier> tier = planned ? std::optional(planned->tier) : zones.front()->tier;
    m_nodeSizes->show(zones.front()->policy, planned);
    m_options.show(*this, m_document.project().catalogue.get(), tier, zones,
                   zones.size() == 1 ? planned : nullptr);
    m_bindings.show(zones);
    m_baselines->show(zones);
    std::vector<const QStringList *> licences;
    for (const Zone *zone : zones)
        licences.push_back(&zone->licences);
    m_licences->show(licences);
    m_name->setEnabled(zones.size() == 1);
    showStock(zones);
    showTier(zones);
    const bool hasParts = m_parts->show(zones, m_plan.get());
    setRowShown(m_partsTitle, hasParts);
    setRowShown(m_parts, hasParts);
    setRowShown(m_partsRemark, hasParts);
}

/// Of the server that is chosen in the list, where all zones may use it.
void ZoneInspector::showStock(const std::vector<const Zone *> &zones)
{
    const QString baseline = m_baselines->current();
    const bool allowed = !zones.empty() && !baseline.isEmpty() &&
                         std::all_of(zones.begin(), zones.end(), [&baseline](const Zone *zone) {
                             return zone->baselines.contains(baseline);
                         });
    m_stock->setEnabled(allowed);
    const auto read = [&baseline](const Zone &zone) -> std::optional<std::int64_t> {
        const auto found = zone.stock.find(baseline);
        return found == zone.stock.end() ? std::nullopt : std::optional(found->second);
    };
    const auto common = Bindings<Zone>::common(zones, read);
    if (!allowed || common)
        m_stock->setValue(allowed ? *common : std::nullopt);
    else
        m_stock->setMixed();
    const Catalogue *catalogue = m_document.project().catalogue.get();
    const Baseline *chosen = catalogue ? catalogue->baseline(baseline) : nullptr;
    m_stock->editor()->setToolTip(
        !allowed ? tr("Choose a ticked server in the list first")
        : chosen ? tr("How many %1 there are at most").arg(windowWords().catalogued(chosen->model))
                 : QString());
}

void ZoneInspector::showTier(const std::vector<const Zone *> &zones)
{
    const Words &words = windowWords();
    const Zone &first = *zones.front();
    const ZonePlan *planned = planOf(first);
    const std::optional<Tier> tier = first.tier ? first.tier
                                     : planned  ? std::optional(planned->tier)
                                                : std::nullopt;

    QStringList reasons;
    if (zones.size() == 1 && !first.tier && planned) {
        reasons << tr("Chosen: %1").arg(words.text(QString(QLatin1String("tier.") + tierId(planned->tier))));
        for (const Message &reason : planned->tierReasons)
            reasons << words.message(reason);
    }
    m_reasons->setText(reasons.join(QLatin1Char('\n')));
    setRowShown(m_reasons, !reasons.isEmpty());

    QString reference;
    if (first.baselines.isEmpty() && zones.size() == 1 && tier) {
        const QString id = Catalogue::referenceBaseline(*tier);
        const Catalogue *catalogue = m_document.project().catalogue.get();
        const Baseline *baseline = catalogue ? catalogue->baseline(id) : nullptr;
        reference = tr("None ticked: the reference server of the tier, %1.")
                        .arg(baseline ? words.catalogued(baseline->model) : id);
    }
    m_reference->setText(reference);
    setRowShown(m_reference, !reference.isEmpty());

    // What a layer needs is asked only where that layer may exist.
    const bool many = zones.size() > 1 || !tier;
    setRowShown(m_nodeSizes, many || runsInNodeVms(*tier));
    setRowShown(m_nodeCpu, many || runsInNodeVms(*tier));
    setRowShown(m_nodeMemory, many || runsInNodeVms(*tier));
    setRowShown(m_pods, many || isKubernetes(*tier));
    setRowShown(m_vcpuPerCore, many || hasVmLayer(*tier));
    setRowShown(m_share, many || *tier == Tier::BareMetal);
    const ZonePlan *only = zones.size() == 1 ? planned : nullptr;
    m_storage.show(*this, many ? std::nullopt : tier, zones, only);
    m_layers.show(*this, many ? std::nullopt : tier, m_document.scenario().profile, only);
}

void ZoneInspector::push(const Bindings<Zone>::Change &change, const StepName &name, const QString &key)
{
    EditZone::Values after;
    for (const Zone *zone : selected()) {
        Zone edited = *zone;
        change(edited);
        after.emplace(edited.id, edited);
    }
    if (!after.empty())
        m_document.push(std::make_unique<EditZone>(m_document, std::move(after), name, key));
}

void ZoneInspector::changeEvent(QEvent *event)
{
    Form::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace grondplan::ui
