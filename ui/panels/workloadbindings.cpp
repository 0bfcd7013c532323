#include "ui/document/document.h"
#include "ui/panels/weekfield.h"
#include "ui/panels/workloadinspector.h"

// The fields of the workload inspector, tied to what they show and change.

namespace grondplan::ui {

void WorkloadInspector::bindIdentity()
{
    using W = Workload;
    m_bindings.text(
        m_name, [](const W &w) { return w.name; }, [](W &w, const QString &v) { w.name = v; },
        [] { return tr("Rename workload"); });
    m_bindings.text(
        m_image, [](const W &w) { return w.image; }, [](W &w, const QString &v) { w.image = v.trimmed(); },
        [] { return tr("Change the image"); });
    m_bindings.choice(
        m_kind, [](const W &w) { return QVariant(w.kind); },
        [](W &w, const QVariant &v) { w.kind = v.toString(); },
        [] { return tr("Change the kind of workload"); });
    m_bindings.choice(
        m_os, [](const W &w) { return QVariant(static_cast<int>(w.os)); },
        [](W &w, const QVariant &v) { w.os = static_cast<Os>(v.toInt()); },
        [] { return tr("Change the operating system"); });
    m_bindings.check(
        m_active, [](const W &w) { return w.active; }, [](W &w, bool on) { w.active = on; },
        [] { return tr("Switch on or off"); });
    m_bindings.check(
        m_stateful, [](const W &w) { return w.stateful; }, [](W &w, bool on) { w.stateful = on; },
        [] { return tr("Change whether it keeps data"); });
    m_bindings.check(
        m_transient, [](const W &w) { return w.transient; }, [](W &w, bool on) { w.transient = on; },
        [] { return tr("Change whether it runs to an end"); });
    m_bindings.check(
        m_perNode, [](const W &w) { return w.perNode; }, [](W &w, bool on) { w.perNode = on; },
        [] { return tr("Change one on every host"); });
}

void WorkloadInspector::bindPlace()
{
    using W = Workload;
    m_bindings.text(
        m_tenant, [](const W &w) { return w.tenant; }, [](W &w, const QString &v) { w.tenant = v.trimmed(); },
        [] { return tr("Change the tenant"); });
    m_bindings.check(
        m_isolated, [](const W &w) { return w.isolated; }, [](W &w, bool on) { w.isolated = on; },
        [] { return tr("Change the sharing of servers"); });
    m_bindings.check(
        m_oneNumaNode, [](const W &w) { return w.oneNumaNode; }, [](W &w, bool on) { w.oneNumaNode = on; },
        [] { return tr("Change the pinning to a NUMA node"); });
    m_bindings.check(
        m_onePerHost, [](const W &w) { return w.onePerHost; }, [](W &w, bool on) { w.onePerHost = on; },
        [] { return tr("Change the spreading over hosts"); });
}

/// Binds a request of a resource and its limit. What is typed as request is stated from then on.
template<class Amount>
static void bindNeed(Bindings<Workload> &bindings, AmountField *request, AmountField *limit,
                     Need<Amount> Workload::*need, Bindings<Workload>::Wording wording)
{
    bindings.amount(
        request, [need](const Workload &w) { return std::optional((w.*need).request.count()); },
        [need](Workload &w, std::optional<std::int64_t> value) {
            (w.*need).request = Amount(value.value_or(0));
            (w.*need).basis = Basis::Stated;
        },
        wording);
    bindings.amount(
        limit,
        [need](const Workload &w) {
            const auto &most = (w.*need).limit;
            return most ? std::optional(most->count()) : std::nullopt;
        },
        [need](Workload &w, std::optional<std::int64_t> value) {
            (w.*need).limit = value ? std::optional(Amount(*value)) : std::nullopt;
        },
        wording);
}

void WorkloadInspector::bindProspects()
{
    for (const ProspectFields::Field &entry : m_prospects->fields())
        m_bindings.amount(
            entry.field,
            [prospect = entry.prospect](const Workload &w) {
                return ProspectFields::value(w.prospects, prospect);
            },
            [prospect = entry.prospect](Workload &w, std::optional<std::int64_t> ppm) {
                ProspectFields::set(w.prospects, prospect, ppm);
            },
            [] { return tr("Change what is to be expected"); });
}

void WorkloadInspector::bindDemand()
{
    m_bindings.check(
        m_sheddable, [](const Workload &w) { return w.sheddable; },
        [](Workload &w, bool on) { w.sheddable = on; },
        [] { return tr("Change whether it may be left down"); });
    connect(m_week, &WeekField::chosen, this, [this](const WeekCurve &week) {
        m_document.endMerging();
        push([&week](Workload &w) { w.week = week; }, [] { return tr("Change the week"); }, {});
    });
}

void WorkloadInspector::bindSizes()
{
    bindNeed(m_bindings, m_cpu, m_cpuLimit, &Workload::cpu, [] { return tr("Change CPU"); });
    bindNeed(m_bindings, m_memory, m_memoryLimit, &Workload::memory, [] { return tr("Change memory"); });
    m_bindings.amount(
        m_disk, [](const Workload &w) { return std::optional(w.disk.count()); },
        [](Workload &w, std::optional<std::int64_t> value) {
            w.disk = Bytes(value.value_or(0));
            w.diskBasis = Basis::Stated;
        },
        [] { return tr("Change disk"); });
    m_bindings.amount(
        m_gpus, [](const Workload &w) { return std::optional<std::int64_t>(w.gpus); },
        [](Workload &w, std::optional<std::int64_t> value) { w.gpus = static_cast<int>(value.value_or(0)); },
        [] { return tr("Change GPUs"); });
    m_bindings.amount(
        m_iops, [](const Workload &w) { return std::optional<std::int64_t>(w.throughput.iops); },
        [](Workload &w, std::optional<std::int64_t> value) { w.throughput.iops = value.value_or(0); },
        [] { return tr("Change disk operations"); });
    m_bindings.amount(
        m_writes, [](const Workload &w) { return std::optional<std::int64_t>(w.throughput.writes.ppm); },
        [](Workload &w, std::optional<std::int64_t> value) {
            w.throughput.writes = Ratio{value.value_or(0)};
        },
        [] { return tr("Change the share of writes"); });
    m_bindings.amount(
        m_outside, [](const Workload &w) { return std::optional(w.throughput.outside.count()); },
        [](Workload &w, std::optional<std::int64_t> value) {
            w.throughput.outside = Megabits(value.value_or(0));
        },
        [] { return tr("Change the traffic to outside"); });
}

} // namespace grondplan::ui
