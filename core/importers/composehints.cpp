#include "core/importers/amounts.h"
#include "core/importers/composefields.h"
#include "core/importers/composeservice.h"

#include <QRegularExpression>

namespace grondplan::importers {

/// The `-Xmx` of a text ("512m"); empty where it sets none.
static QString heapIn(const QString &text)
{
    static const QRegularExpression kHeap(QStringLiteral("-Xmx(\\d{1,12}[kKmMgGtT]?)"));
    if (!text.contains(QLatin1String("-Xmx")))
        return {};
    return kHeap.match(text).captured(1);
}

/// The first place below a field where a Java heap is set: a list or a map of texts, or a text.
static const yaml::Node *heapBelow(const yaml::Node *node, QString &heap)
{
    if (!node)
        return nullptr;
    if (node->isScalar()) {
        heap = heapIn(node->text);
        return heap.isEmpty() ? nullptr : node;
    }
    for (const yaml::Entry &entry : node->entries) {
        heap = heapIn(entry.value->text);
        if (!heap.isEmpty())
            return entry.value.get();
    }
    for (const yaml::NodePtr &item : node->items) {
        heap = heapIn(item->text);
        if (!heap.isEmpty())
            return item.get();
    }
    return nullptr;
}

void noteSizeHints(const ComposeService &service, Findings &findings)
{
    ComposeFields fields(service.name, *service.node, findings);
    if (fields.positive("shm_size", dockerBytes, limits::kMemoryBytes)) {
        const yaml::Node *size = fields.at("shm_size");
        fields.report(Severity::Note, "compose.shm-size", {service.name, size->text}, size->place);
    }
    QString heap;
    for (const char *field : {"environment", "command", "entrypoint"}) {
        if (const yaml::Node *place = heapBelow(fields.at(field), heap)) {
            fields.report(Severity::Note, "compose.jvm-heap", {service.name, heap}, place->place);
            return;
        }
    }
}

} // namespace grondplan::importers
