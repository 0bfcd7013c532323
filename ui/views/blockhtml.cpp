#include "ui/views/blockhtml.h"

#include <QPalette>

namespace grondplan::ui {

static QString cell(const QString &text, const report::Table::Column &column, bool head, bool bold)
{
    const QLatin1String tag(head ? "th" : "td");
    const QLatin1String align(column.align == report::Align::Right ? "right" : "left");
    const QString escaped = text.toHtmlEscaped();
    return QStringLiteral("<%1 align='%2' style='padding:4px 9px 4px 9px'>%3</%1>")
        .arg(tag, align, bold ? QString(QLatin1String("<b>") + escaped + QLatin1String("</b>")) : escaped);
}

static QString tableHtml(const report::Table &table)
{
    QString html;
    if (!table.caption.isEmpty())
        html += QStringLiteral("<h3 style='margin:18px 0 6px 0'>%1</h3>").arg(table.caption.toHtmlEscaped());
    html += QLatin1String("<table style='margin-left:-9px'><tr>");
    for (const report::Table::Column &column : table.columns)
        html += cell(column.title, column, true, false);
    html += QLatin1String("</tr>");
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const bool isTotal = table.lastRowIsTotal && r + 1 == table.rows.size();
        html += QLatin1String("<tr>");
        for (std::size_t c = 0; c < table.columns.size(); ++c)
            html += cell(table.rows[r].value(static_cast<qsizetype>(c)), table.columns[c], false, isTotal);
        html += QLatin1String("</tr>");
    }
    return html + QLatin1String("</table>");
}

QString blocksHtml(const std::vector<report::Block> &blocks, const QPalette &palette)
{
    const QString muted = palette.color(QPalette::PlaceholderText).name();
    QString html;
    for (const report::Block &block : blocks) {
        if (const auto *heading = std::get_if<report::Heading>(&block))
            html += QStringLiteral("<h3>%1</h3>").arg(heading->text.toHtmlEscaped());
        else if (const auto *table = std::get_if<report::Table>(&block))
            html += tableHtml(*table);
        else if (const auto *paragraph = std::get_if<report::Paragraph>(&block))
            html += paragraph->muted ? QStringLiteral("<p style='margin:6px 0 10px 0;color:%1'>%2</p>")
                                           .arg(muted, paragraph->text.toHtmlEscaped())
                                     : QStringLiteral("<p style='margin:0 0 6px 0'>%1</p>")
                                           .arg(paragraph->text.toHtmlEscaped());
    }
    return html;
}

} // namespace grondplan::ui
