#include "core/store/workloadrows.h"

namespace grondplan::store {

template<class Amount> static Need<Amount> readNeed(RowReader &rows)
{
    Need<Amount> need;
    need.request = rows.amount<Amount>();
    need.limit = rows.maybeAmount<Amount>();
    need.basis = rows.oneOf<Basis>();
    return need;
}

Workload readWorkload(RowReader &rows)
{
    Workload workload;
    workload.id = rows.id<WorkloadId>();
    workload.zone = rows.id<ZoneId>();
    workload.name = rows.text();
    workload.kind = rows.text();
    workload.image = rows.text();
    workload.os = rows.oneOf<Os>();
    workload.replicas.min = rows.number();
    workload.replicas.usual = rows.number();
    workload.replicas.max = rows.number();
    workload.cpu = readNeed<MilliCpu>(rows);
    workload.memory = readNeed<Bytes>(rows);
    workload.disk = rows.amount<Bytes>();
    workload.gpus = rows.count();
    workload.stateful = rows.flag();
    workload.perNode = rows.flag();
    workload.transient = rows.flag();
    workload.active = rows.flag();
    workload.onePerHost = rows.flag();
    workload.from.file = rows.text();
    workload.from.line = rows.count();
    workload.from.column = rows.count();
    workload.note = rows.text();
    workload.tenant = rows.text();
    workload.isolated = rows.flag();
    workload.oneNumaNode = rows.flag();
    workload.diskBasis = rows.oneOf<Basis>();
    return workload;
}

void readDemand(RowReader &rows, Workload &workload)
{
    workload.sheddable = rows.flag();
    workload.week.profile = rows.text();
    const QString shares = rows.text();
    for (const QString &share : shares.split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        workload.week.shares.push_back(share.toInt(&isNumber));
        if (!isNumber)
            rows.refuse();
    }
}

void writeDemand(RowWriter &rows, ScenarioId scenario, const Workload &workload)
{
    if (!workload.sheddable && !workload.week.isSet())
        return;
    QStringList shares;
    for (const std::int32_t share : workload.week.shares)
        shares.append(QString::number(share));
    rows.append(
        {scenario.value, workload.id.value, workload.sheddable, workload.week.profile, shares.join(u',')});
}

} // namespace grondplan::store
