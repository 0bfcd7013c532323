#include "ui/panels/storagefields.h"

#include "core/scenario/limits.h"
#include "ui/document/windowwords.h"
#include "ui/panels/checkfield.h"
#include "ui/panels/choices.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>

namespace grondplan::ui {

/// Where the words of this file are found by the translators.
struct StorageWords
{
    Q_DECLARE_TR_FUNCTIONS(StorageWords)
};

void StorageFields::build(Form &form)
{
    const auto row = [&](auto *field, const char *name) {
        field->setObjectName(QLatin1String(name));
        m_labels.push_back(form.addRow(field));
        return field;
    };
    const auto amount = [&](const char *name, AmountKind kind, Range range) {
        auto *field = row(new AmountField(kind, range, &form), name);
        field->editor()->setObjectName(QString(QLatin1String(name) + QLatin1String("Editor")));
        return field;
    };
    m_title = form.addTitle();
    m_kind = row(new QComboBox(&form), "zoneStorage");
    m_copies = amount("zoneCopies", AmountKind::Count, limits::kCopies);
    m_dataChunks = amount("zoneDataChunks", AmountKind::Count, {1, limits::kChunks.max});
    m_codingChunks = amount("zoneCodingChunks", AmountKind::Count, limits::kChunks);
    m_boot = row(new QComboBox(&form), "zoneBoot");
    m_bootSpace = amount("zoneBootSpace", AmountKind::Disk, limits::kBootBytes);
    m_remark = form.addRemark();
    m_remark->setObjectName(QStringLiteral("zonePool"));
    m_overcommit = amount("zoneMemoryOvercommit", AmountKind::Factor, limits::kMemoryOvercommitPpm);
    m_ballooning = new CheckField(&form);
    m_ballooning->setObjectName(QStringLiteral("zoneBallooning"));
    form.addWide(m_ballooning);
}

template<class Enum>
static void bindChoice(Bindings<Zone> &bindings, QComboBox *field, Enum StorageChoice::*member,
                       Bindings<Zone>::Wording wording)
{
    bindings.choice(
        field, [member](const Zone &zone) { return QVariant(static_cast<int>(zone.policy.storage.*member)); },
        [member](Zone &zone, const QVariant &value) {
            zone.policy.storage.*member = static_cast<Enum>(value.toInt());
        },
        wording);
}

static void bindCount(Bindings<Zone> &bindings, AmountField *field, int StorageChoice::*member,
                      Bindings<Zone>::Wording wording)
{
    bindings.amount(
        field,
        [member](const Zone &zone) { return std::optional<std::int64_t>(zone.policy.storage.*member); },
        [member](Zone &zone, std::optional<std::int64_t> value) {
            zone.policy.storage.*member = static_cast<int>(value.value_or(0));
        },
        wording);
}

void StorageFields::bind(Bindings<Zone> &bindings)
{
    bindChoice(bindings, m_kind, &StorageChoice::kind,
               [] { return StorageWords::tr("Change where data lies"); });
    bindChoice(bindings, m_boot, &StorageChoice::boot,
               [] { return StorageWords::tr("Change where the operating system lies"); });
    bindCount(bindings, m_copies, &StorageChoice::copies,
              [] { return StorageWords::tr("Change the copies of data"); });
    bindCount(bindings, m_codingChunks, &StorageChoice::codingChunks,
              [] { return StorageWords::tr("Change the coding of data"); });
    bindings.amount(
        m_dataChunks,
        [](const Zone &zone) -> std::optional<std::int64_t> {
            const int chunks = zone.policy.storage.dataChunks;
            return chunks > 0 ? std::optional<std::int64_t>(chunks) : std::nullopt;
        },
        [](Zone &zone, std::optional<std::int64_t> value) {
            zone.policy.storage.dataChunks = static_cast<int>(value.value_or(0));
        },
        [] { return StorageWords::tr("Change the coding of data"); });
    bindings.amount(
        m_bootSpace,
        [](const Zone &zone) -> std::optional<std::int64_t> {
            const std::optional<Bytes> space = zone.policy.storage.bootSpace;
            return space ? std::optional(space->count()) : std::nullopt;
        },
        [](Zone &zone, std::optional<std::int64_t> value) {
            zone.policy.storage.bootSpace = value ? std::optional(Bytes(*value)) : std::nullopt;
        },
        [] { return StorageWords::tr("Change the space of the operating system"); });
    bindings.amount(
        m_overcommit,
        [](const Zone &zone) -> std::optional<std::int64_t> {
            const std::optional<Ratio> ratio = zone.policy.memory.overcommit;
            return ratio ? std::optional(ratio->ppm) : std::nullopt;
        },
        [](Zone &zone, std::optional<std::int64_t> value) {
            zone.policy.memory.overcommit = value ? std::optional(Ratio{*value}) : std::nullopt;
        },
        [] { return StorageWords::tr("Change the memory promised"); });
    bindings.check(
        m_ballooning, [](const Zone &zone) { return zone.policy.memory.ballooning; },
        [](Zone &zone, bool on) { zone.policy.memory.ballooning = on; },
        [] { return StorageWords::tr("Change the ballooning"); });
}

void StorageFields::retranslate()
{
    fillChoices(m_kind, kStorageKinds, storageKindId, "storage.");
    fillChoices(m_boot, kBootDisks, bootDisksId, "boot.");
    m_title->setText(StorageWords::tr("Disks and memory"));
    const QStringList labels = {StorageWords::tr("Data"),           StorageWords::tr("Copies of data"),
                                StorageWords::tr("Data chunks"),    StorageWords::tr("Coding chunks"),
                                StorageWords::tr("Boot disks"),     StorageWords::tr("System takes"),
                                StorageWords::tr("Memory promised")};
    for (std::size_t i = 0; i < m_labels.size(); ++i)
        Form::setLabel(m_labels[i], labels.value(static_cast<qsizetype>(i)));
    m_dataChunks->setOptional(StorageWords::tr("none, whole copies"));
    m_dataChunks->editor()->setToolTip(
        StorageWords::tr("Erasure coding: data is cut in so many chunks, and coding chunks are added"));
    m_bootSpace->setOptional(StorageWords::tr("as estimated"));
    m_overcommit->setOptional(StorageWords::tr("once, what there is"));
    m_overcommit->editor()->setToolTip(
        StorageWords::tr("How many times a server’s memory is promised to virtual machines"));
    m_ballooning->setText(StorageWords::tr("Ballooning takes back unused memory"));
}

void StorageFields::show(Form &form, std::optional<Tier> tier, const std::vector<const Zone *> &zones,
                         const ZonePlan *planned)
{
    const auto any = [&zones](auto holds) {
        return std::any_of(zones.begin(), zones.end(),
                           [&holds](const Zone *zone) { return holds(zone->policy.storage); });
    };
    const bool pool = any([](const StorageChoice &s) { return s.kind != StorageKind::Local; });
    const bool ceph = any([](const StorageChoice &s) { return s.kind == StorageKind::Ceph; });
    const bool coded = any([](const StorageChoice &s) { return s.isErasureCoded(); });
    form.setRowShown(m_copies, pool && !coded);
    form.setRowShown(m_dataChunks, ceph);
    form.setRowShown(m_codingChunks, coded);
    form.setRowShown(m_bootSpace, any([](const StorageChoice &s) { return s.boot == BootDisks::Shared; }));
    const bool vms = !tier || hasVmLayer(*tier);
    form.setRowShown(m_overcommit, vms);
    form.setRowShown(m_ballooning, vms);
    const Words &words = windowWords();
    QString room;
    if (planned != nullptr && planned->storage)
        room = StorageWords::tr("%1 of %2 in use")
                   .arg(words.disk(planned->storage->used), words.disk(planned->storage->usable));
    m_remark->setText(room);
    form.setRowShown(m_remark, !room.isEmpty());
}

} // namespace grondplan::ui
