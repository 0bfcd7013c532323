#include "ui/panels/workloadinspector.h"

#include "ui/commands/editworkloads.h"
#include "ui/commands/freenames.h"
#include "ui/document/document.h"
#include "ui/document/windowwords.h"
#include "ui/drawing/icons.h"
#include "ui/panels/checkfield.h"
#include "ui/panels/licencelist.h"
#include "ui/panels/weekfield.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace grondplan::ui {

WorkloadInspector::WorkloadInspector(Document &document, QWidget *parent)
    : Form(parent)
    , m_document(document)
    , m_bindings(
          [this](const auto &change, const StepName &name, const QString &key) { push(change, name, key); },
          [this] { m_document.endMerging(); })
{
    build();
    bindIdentity();
    bindPlace();
    bindReplicas();
    bindSizes();
    bindProspects();
    bindDemand();
    retranslate();
    connect(&m_document, &Document::changed, this, [this] { refresh(); });
}

void WorkloadInspector::buildIdentity()
{
    m_name = new TextField(this);
    m_name->setObjectName(QStringLiteral("workloadName"));
    m_name->setRequired(true);
    m_name->setCheck([this](const QString &name) {
        const std::vector<const Workload *> chosen = selected();
        return chosen.size() == 1 && isNameTaken(m_document.scenario().workloads, chosen.front()->id, name)
                   ? tr("Another workload has this name already.")
                   : QString();
    });
    m_labels.push_back(addRow(m_name));
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("workloadKind"));
    m_labels.push_back(addRow(m_kind));
    m_image = new TextField(this);
    m_image->setObjectName(QStringLiteral("workloadImage"));
    m_labels.push_back(addRow(m_image));
    m_os = new QComboBox(this);
    m_os->setObjectName(QStringLiteral("workloadOs"));
    m_labels.push_back(addRow(m_os));
    m_tenant = new TextField(this);
    m_tenant->setObjectName(QStringLiteral("workloadTenant"));
    m_labels.push_back(addRow(m_tenant));
}

void WorkloadInspector::build()
{
    const auto amount = [this](const char *name, AmountKind kind, Range range) {
        auto *field = new AmountField(kind, range, this);
        field->setObjectName(QLatin1String(name));
        field->editor()->setObjectName(QString(QLatin1String(name) + QLatin1String("Editor")));
        m_labels.push_back(addRow(field));
        return field;
    };
    const auto check = [this](const char *name) {
        auto *box = new CheckField(this);
        box->setObjectName(QLatin1String(name));
        addWide(box);
        return box;
    };

    buildIdentity();
    m_active = check("workloadActive");

    m_titles[0] = addTitle();
    m_replicas = amount("workloadReplicas", AmountKind::Count, limits::kReplicas);
    m_variesBox = check("workloadVaries");
    m_min = amount("workloadReplicasMin", AmountKind::Count, limits::kReplicas);
    m_usual = amount("workloadReplicasUsual", AmountKind::Count, limits::kReplicas);
    m_max = amount("workloadReplicasMax", AmountKind::Count, limits::kReplicas);
    m_perNode = check("workloadPerNode");
    m_onePerHost = check("workloadOnePerHost");
    m_isolated = check("workloadIsolated");
    m_oneNumaNode = check("workloadOneNumaNode");
    m_transient = check("workloadTransient");
    m_sheddable = check("workloadSheddable");

    m_titles[1] = addTitle();
    m_cpu = amount("workloadCpu", AmountKind::Cpu, limits::kCpuMillis);
    m_cpuBasis = addRemark();
    m_cpuLimit = amount("workloadCpuLimit", AmountKind::Cpu, limits::kCpuMillis);
    m_memory = amount("workloadMemory", AmountKind::Memory, limits::kMemoryBytes);
    m_memoryBasis = addRemark();
    m_memoryLimit = amount("workloadMemoryLimit", AmountKind::Memory, limits::kMemoryBytes);
    m_disk = amount("workloadDisk", AmountKind::Disk, limits::kDiskBytes);
    m_diskBasis = addRemark();
    m_gpus = amount("workloadGpus", AmountKind::Count, limits::kGpus);
    m_iops = amount("workloadIops", AmountKind::Count, limits::kIops);
    m_writes = amount("workloadWrites", AmountKind::Percent, limits::kSharePpm);
    m_outside = amount("workloadOutside", AmountKind::Bandwidth, limits::kNetworkMegabits);
    m_stateful = check("workloadStateful");
    m_titles[4] = addTitle();
    m_week = new WeekField(m_document, this);
    addWide(m_week);

    m_prospects = std::make_unique<ProspectFields>(*this, QStringLiteral("workload"), true);
    m_titles[3] = addTitle();
    m_licences = new LicenceList(m_document, LicenceList::Of::Workloads, this);
    m_licences->setObjectName(QStringLiteral("workloadLicences"));
    addWide(m_licences);
    connect(m_licences, &LicenceList::ticked, this, [this](const QString &licence, bool on) {
        const auto change = [&](Workload &workload) {
            workload.licences.removeAll(licence);
            if (on)
                workload.licences.append(licence);
        };
        m_document.endMerging();
        push(change, [on] { return on ? tr("Choose a licence") : tr("Leave out a licence"); }, {});
    });

    m_titles[2] = addTitle();
    m_note = new QPlainTextEdit(this);
    m_note->setObjectName(QStringLiteral("workloadNote"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(4 * m_note->fontMetrics().lineSpacing());
    m_note->installEventFilter(this);
    connect(m_note, &QPlainTextEdit::textChanged, this, &WorkloadInspector::noteTyped);
    addWide(m_note);
    m_from = addRemark();
}

void WorkloadInspector::bindReplicas()
{
    for (AmountField *field : {m_replicas, m_min, m_usual, m_max}) {
        connect(field, &AmountField::edited, this, [this, field](auto value) { pushReplicas(field, value); });
        connect(field, &AmountField::finished, this, [this] { m_document.endMerging(); });
    }
    connect(m_variesBox, &QCheckBox::clicked, this, [this](bool varies) {
        m_varies = varies;
        m_document.endMerging();
        // One number again: the usual one.
        if (!varies) {
            push([](Workload &w) { w.replicas = Replicas::exactly(w.replicas.usual); },
                 [] { return tr("Change replicas"); }, {});
        }
        refresh();
    });
}

void WorkloadInspector::pushReplicas(AmountField *field, std::optional<std::int64_t> value)
{
    if (!value)
        return;
    const std::int64_t count = *value;
    const auto change = [this, field, count](Workload &w) {
        if (field == m_replicas)
            w.replicas = Replicas::exactly(count);
        else
            (field == m_min ? w.replicas.min : field == m_usual ? w.replicas.usual : w.replicas.max) = count;
    };
    for (const Workload *workload : selected()) {
        Workload tried = *workload;
        change(tried);
        if (tried.replicas.min > tried.replicas.usual || tried.replicas.usual > tried.replicas.max) {
            field->refuse(tr("The least cannot be above the usual, nor the usual above the most."));
            return;
        }
    }
    push(
        change, [] { return tr("Change replicas"); }, field->objectName());
}

void WorkloadInspector::retranslate()
{
    const QStringList labels = {tr("Name"),
                                tr("Kind"),
                                tr("Image"),
                                tr("Operating system"),
                                tr("Tenant"),
                                tr("Replicas"),
                                tr("At least"),
                                tr("Usually"),
                                tr("At most"),
                                tr("CPU"),
                                tr("CPU limit"),
                                tr("Memory"),
                                tr("Memory limit"),
                                tr("Disk"),
                                tr("GPUs"),
                                tr("IOPS"),
                                tr("Of them writes"),
                                tr("To outside"),
                                tr("CPU over the week")};
    for (std::size_t i = 0; i < m_labels.size(); ++i)
        setLabel(m_labels[i], labels.value(static_cast<qsizetype>(i)));
    m_titles[0]->setText(tr("How many"));
    m_titles[1]->setText(tr("Size of one replica"));
    m_titles[3]->setText(tr("Licences"));
    m_titles[4]->setText(tr("CPU over the week"));
    m_prospects->retranslate();
    m_licences->setAccessibleName(tr("Licences"));
    m_titles[2]->setText(tr("Note"));
    m_note->setAccessibleName(tr("Note"));
    m_active->setText(tr("Counts in the plan"));
    m_variesBox->setText(tr("Scales with the load"));
    m_perNode->setText(tr("One on every host"));
    m_onePerHost->setText(tr("Never two on one host"));
    m_isolated->setText(tr("Shares no server with other workloads"));
    m_isolated->setToolTip(tr("But for those that run on every host"));
    m_oneNumaNode->setText(tr("Inside one NUMA node"));
    m_oneNumaNode->setToolTip(tr("Each replica uses the cores and memory of one NUMA node of its server"));
    m_tenant->editor()->setToolTip(tr("Whom it runs for; a zone can keep tenants apart"));
    m_transient->setText(tr("Runs to an end (not placed)"));
    m_stateful->setText(tr("Keeps data"));
    m_sheddable->setText(tr("May be left down after a failure"));
    m_sheddable->setToolTip(tr("The reserve for failures is then for the others only"));
    m_week->retranslate();
    m_cpuLimit->setOptional(tr("no limit"));
    m_memoryLimit->setOptional(tr("no limit"));
    m_cpu->editor()->setToolTip(tr("For example 2, 0.5 vCPU or 250m"));
    m_memory->editor()->setToolTip(tr("For example 512 MiB, 2 GiB or 4 GB; a bare number is GiB"));
    m_iops->editor()->setToolTip(tr("Disk operations a second at its busiest, of one replica"));
    m_outside->editor()->setToolTip(tr("For example 100 Mbit/s or 1 Gbit/s; links to others count apart"));
    m_disk->editor()->setToolTip(tr("For example 100 GB or 1.5 TB; a bare number is GB"));
    fillKinds();
    refresh();
}

void WorkloadInspector::fillKinds()
{
    const Words &words = windowWords();
    m_kind->clear();
    m_kind->addItem(tr("None"), QString());
    if (m_document.project().catalogue) {
        for (const Template &entry : m_document.project().catalogue->templates)
            m_kind->addItem(themedIcon(entry.id), words.text(QString(QLatin1String("template.") + entry.id)),
                            entry.id);
    }
    m_os->clear();
    m_os->addItem(QStringLiteral("Linux"), static_cast<int>(Os::Linux));
    m_os->addItem(QStringLiteral("Windows"), static_cast<int>(Os::Windows));
}

void WorkloadInspector::show(const std::vector<WorkloadId> &ids)
{
    if (m_ids != ids) {
        m_document.endMerging();
        m_ids = ids;
        m_varies = false;
    }
    refresh();
}

void WorkloadInspector::focusName()
{
    m_name->editor()->setFocus(Qt::ShortcutFocusReason);
    m_name->editor()->selectAll();
}

std::vector<const Workload *> WorkloadInspector::selected() const
{
    std::vector<const Workload *> found;
    for (const WorkloadId id : m_ids) {
        if (const Workload *workload = m_document.scenario().workload(id))
            found.push_back(workload);
    }
    return found;
}

void WorkloadInspector::refresh()
{
    const std::vector<const Workload *> workloads = selected();
    if (workloads.empty())
        return;
    m_bindings.show(workloads);

    const auto shown = [&workloads](AmountField *field, auto part) {
        const auto read = [part](const Workload &w) { return w.replicas.*part; };
        if (const auto value = Bindings<Workload>::common(workloads, read))
            field->setValue(*value);
        else
            field->setMixed();
    };
    shown(m_replicas, &Replicas::usual);
    shown(m_min, &Replicas::min);
    shown(m_usual, &Replicas::usual);
    shown(m_max, &Replicas::max);
    const bool steady = std::all_of(workloads.begin(), workloads.end(), [](const Workload *w) {
        return w->replicas == Replicas::exactly(w->replicas.usual);
    });
    const bool apart = m_varies || !steady;
    m_variesBox->setChecked(apart);
    setRowShown(m_replicas, !apart);
    for (AmountField *field : {m_min, m_usual, m_max})
        setRowShown(field, apart);
    for (QWidget *field : std::initializer_list<QWidget *>{m_replicas, m_variesBox, m_min, m_usual, m_max})
        field->setEnabled(!workloads.front()->perNode || workloads.size() > 1);
    m_name->setEnabled(workloads.size() == 1);
    const bool everywhere =
        std::all_of(workloads.begin(), workloads.end(), [](const Workload *w) { return w->perNode; });
    for (QWidget *field : std::initializer_list<QWidget *>{m_tenant, m_onePerHost, m_isolated, m_oneNumaNode,
                                                           m_sheddable, m_week})
        field->setEnabled(!everywhere); // it shares every server, and goes with it
    showBasis(workloads);
    std::vector<const QStringList *> licences;
    std::vector<const WeekCurve *> weeks;
    for (const Workload *workload : workloads) {
        licences.push_back(&workload->licences);
        weeks.push_back(&workload->week);
    }
    m_licences->show(licences);
    m_week->show(weeks);

    const auto note = Bindings<Workload>::common(workloads, [](const Workload &w) { return w.note; });
    if (m_note->toPlainText() != note.value_or(QString())) {
        const QSignalBlocker blocker(m_note);
        m_note->setPlainText(note.value_or(QString()));
    }
    m_note->setPlaceholderText(note ? QString() : AmountField::tr("mixed"));
    const SourcePlace &from = workloads.front()->from;
    m_from->setVisible(workloads.size() == 1 && !from.file.isEmpty());
    if (from.file == QLatin1String("intake") && from.line == 0)
        m_from->setText(tr("From the intake"));
    else if (from.line == 0)
        m_from->setText(tr("Imported from %1").arg(from.file));
    else
        m_from->setText(tr("Imported from %1, line %2").arg(from.file).arg(from.line));
}

static QString basisText(Basis basis, const QString &kind)
{
    switch (basis) {
    case Basis::Limit:
        return WorkloadInspector::tr("Assumed: nothing was asked, so the limit stands in.");
    case Basis::Template: {
        const QString name = windowWords().text(QString(QLatin1String("template.") + kind));
        return WorkloadInspector::tr("Assumed, as nothing was stated: the size of the template “%1”.")
            .arg(name);
    }
    case Basis::Default:
        return WorkloadInspector::tr("Assumed, as nothing was stated and no template is known.");
    case Basis::Stated:
        break;
    }
    return {};
}

void WorkloadInspector::showBasis(const std::vector<const Workload *> &workloads)
{
    const auto say = [&workloads, this](QLabel *label, auto basisOf) {
        const auto read = [basisOf](const Workload &w) { return basisText(basisOf(w), w.kind); };
        const auto text = Bindings<Workload>::common(workloads, read);
        label->setText(text ? *text : tr("Assumed for some of these."));
        setRowShown(label, !label->text().isEmpty());
    };
    say(m_cpuBasis, [](const Workload &w) { return w.cpu.basis; });
    say(m_memoryBasis, [](const Workload &w) { return w.memory.basis; });
    say(m_diskBasis, [](const Workload &w) { return w.diskBasis; });
}

void WorkloadInspector::push(const Bindings<Workload>::Change &change, const StepName &name,
                             const QString &key)
{
    EditWorkloads::Values after;
    for (const Workload *workload : selected()) {
        Workload edited = *workload;
        change(edited);
        after.emplace(edited.id, edited);
    }
    if (!after.empty())
        m_document.push(std::make_unique<EditWorkloads>(m_document, std::move(after), name, key));
}

void WorkloadInspector::noteTyped()
{
    const QString note = m_note->toPlainText();
    push([&note](Workload &w) { w.note = note; }, [] { return tr("Change the note"); }, m_note->objectName());
}

void WorkloadInspector::changeEvent(QEvent *event)
{
    Form::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool WorkloadInspector::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut)
        m_document.endMerging();
    return Form::eventFilter(watched, event);
}

} // namespace grondplan::ui
