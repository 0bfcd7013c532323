#include "ui/panels/templatepalette.h"

#include "ui/document/document.h"
#include "ui/document/windowwords.h"
#include "ui/drawing/icons.h"
#include "ui/panels/choices.h"

#include <QApplication>
#include <QDrag>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>

namespace grondplan::ui {

static constexpr int kSizeRole = Qt::UserRole + 1; ///< "1 vCPU · 2 GiB", the second line
static constexpr int kTemplateIconSize = 22;
static constexpr int kAboveName = 14; ///< the name stands in the middle of the card
static constexpr int kPaletteMargin = 6;

/// Paints a template as its name over its size, beside its icon.
class TemplateDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.data(kIdRole).toString().isEmpty()) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem plain = option;
        initStyleOption(&plain, index);
        const QIcon icon = plain.icon;
        plain.text.clear();
        plain.icon = {};
        const QStyle *style = plain.widget ? plain.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &plain, painter, plain.widget);

        const bool selected = plain.state.testFlag(QStyle::State_Selected);
        const QRect area = plain.rect.adjusted(kPaletteMargin, 0, -kPaletteMargin, 0);
        const QRect picture(area.left(), area.center().y() - kTemplateIconSize / 2, kTemplateIconSize,
                            kTemplateIconSize);
        icon.paint(painter, picture, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);

        const QRect text = area.adjusted(kTemplateIconSize + 2 * kPaletteMargin, 0, 0, 0);
        const QFontMetrics metrics(plain.font);
        const QRect first(text.left(), text.center().y() - metrics.height() + 1, text.width(),
                          metrics.height());
        const QRect second = first.translated(0, metrics.height());
        painter->save();
        painter->setFont(plain.font);
        painter->setPen(plain.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(index.data().toString(), Qt::ElideRight, first.width()));
        painter->setPen(
            plain.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->drawText(
            second, Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(index.data(kSizeRole).toString(), Qt::ElideRight, second.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        const int lines = index.data(kIdRole).toString().isEmpty() ? 1 : 2;
        size.setHeight(lines * QFontMetrics(option.font).height() + (lines == 1 ? 6 : 10));
        return size;
    }
};

/// A tree that hands out the id of the template that is dragged.
class TemplateTree final : public QTreeWidget
{
public:
    using QTreeWidget::QTreeWidget;

protected:
    [[nodiscard]] QStringList mimeTypes() const override { return {QLatin1String(kTemplateMime)}; }
    [[nodiscard]] QMimeData *mimeData(const QList<QTreeWidgetItem *> &items) const override
    {
        if (items.isEmpty())
            return nullptr;
        auto *dragged = new QMimeData;
        dragged->setData(QLatin1String(kTemplateMime), items.front()->data(0, kIdRole).toString().toUtf8());
        return dragged;
    }
    /// Only the picture goes along, above the pointer: the canvas shows where the card will stand, and its
    /// name there.
    void startDrag(Qt::DropActions actions) override
    {
        QMimeData *dragged = mimeData(selectedItems());
        if (!dragged)
            return;
        const QSize size(kTemplateIconSize, kTemplateIconSize);
        auto *drag = new QDrag(this); // Qt deletes it
        drag->setMimeData(dragged);
        drag->setPixmap(selectedItems().front()->icon(0).pixmap(size, devicePixelRatioF(), QIcon::Normal));
        drag->setHotSpot(QPoint(size.width() / 2, size.height() + kAboveName));
        drag->exec(actions, Qt::CopyAction);
    }
};

TemplatePalette::TemplatePalette(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_search(new QLineEdit(this))
    , m_tree(new TemplateTree(this))
    , m_addZone(new QPushButton(this))
{
    m_search->setObjectName(QStringLiteral("paletteSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_tree->setObjectName(QStringLiteral("paletteTemplates"));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setItemDelegate(new TemplateDelegate(m_tree));
    m_tree->setDragEnabled(true);
    m_tree->setDragDropMode(QAbstractItemView::DragOnly);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setStretchLastSection(true);
    m_addZone->setObjectName(QStringLiteral("paletteAddZone"));
    m_addZone->setIcon(themedIcon(QStringLiteral("zone-new")));
    m_addZone->setAutoDefault(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPaletteMargin, kPaletteMargin, kPaletteMargin, kPaletteMargin);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_addZone);

    connect(m_search, &QLineEdit::textChanged, this, &TemplatePalette::filter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { choose(firstShown()); });
    // Enter in a tree does not always activate; double click does everywhere.
    connect(m_tree, &QTreeWidget::itemDoubleClicked, this, &TemplatePalette::choose);
    m_tree->installEventFilter(this);
    connect(m_addZone, &QPushButton::clicked, this, &TemplatePalette::zoneWanted);
    connect(&m_document, &Document::replaced, this, [this] {
        if (m_shown != m_document.project().catalogue)
            fill();
    });
    retranslate();
}

void TemplatePalette::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TemplatePalette::retranslate()
{
    m_search->setPlaceholderText(tr("Find a kind of workload"));
    m_search->setAccessibleName(tr("Find a kind of workload"));
    m_tree->setAccessibleName(tr("Kinds of workload"));
    m_addZone->setText(tr("Add a zone"));
    m_addZone->setToolTip(tr("A zone is where workloads run: a stack of layers on servers"));
    fill();
}

static QTreeWidgetItem *templateItem(const Template &entry, const Words &words)
{
    auto *item = new QTreeWidgetItem;
    const QString name = words.text(QString(QLatin1String("template.") + entry.id));
    const QString size = TemplatePalette::tr("%1 · %2").arg(words.cpu(entry.cpu), words.memory(entry.memory));
    QIcon icon = themedIcon(entry.id);
    if (icon.isNull())
        icon = themedIcon(QStringLiteral("workload"));
    item->setText(0, name);
    item->setIcon(0, icon);
    item->setData(0, kIdRole, entry.id);
    item->setData(0, kSizeRole, size);
    item->setData(0, Qt::AccessibleTextRole, TemplatePalette::tr("%1, %2").arg(name, size));
    const QString source =
        entry.provenance.estimate
            ? TemplatePalette::tr("An estimate, to be replaced by measurement.")
            : TemplatePalette::tr("Source: %1").arg(windowWords().catalogued(entry.provenance.source));
    item->setToolTip(
        0, TemplatePalette::tr("%1\n%2 for each replica\n%3").arg(name, size, source).toHtmlEscaped());
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
    return item;
}

void TemplatePalette::fill()
{
    const Words &words = windowWords();
    m_shown = m_document.project().catalogue;
    m_tree->clear();
    if (!m_shown)
        return;
    QStringList groups;
    for (const Template &entry : m_shown->templates) {
        if (!groups.contains(entry.group))
            groups.append(entry.group);
    }
    for (const QString &group : groups) {
        auto *section =
            new QTreeWidgetItem(m_tree, {words.text(QString(QLatin1String("template-group.") + group))});
        QFont bold = font();
        bold.setBold(true);
        section->setFont(0, bold);
        section->setFlags(Qt::ItemIsEnabled);
        for (const Template &entry : m_shown->templates) {
            if (entry.group == group)
                section->addChild(templateItem(entry, words));
        }
        section->setExpanded(true);
    }
    filter(m_search->text());
}

void TemplatePalette::filter(const QString &wanted)
{
    const QString text = wanted.trimmed();
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *section = m_tree->topLevelItem(i);
        bool any = false;
        for (int k = 0; k < section->childCount(); ++k) {
            QTreeWidgetItem *item = section->child(k);
            const bool fits = text.isEmpty() || item->text(0).contains(text, Qt::CaseInsensitive) ||
                              item->data(0, kIdRole).toString().contains(text, Qt::CaseInsensitive);
            item->setHidden(!fits);
            any = any || fits;
        }
        section->setHidden(!any);
    }
}

QTreeWidgetItem *TemplatePalette::firstShown() const
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *section = m_tree->topLevelItem(i);
        for (int k = 0; k < section->childCount(); ++k) {
            if (!section->child(k)->isHidden())
                return section->child(k);
        }
    }
    return nullptr;
}

void TemplatePalette::choose(QTreeWidgetItem *item)
{
    const QString id = item ? item->data(0, kIdRole).toString() : QString();
    if (!id.isEmpty())
        Q_EMIT templateChosen(id);
}

void TemplatePalette::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool TemplatePalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_tree && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        choose(m_tree->currentItem());
        return true;
    }
    if (watched == m_search && key == Qt::Key_Down) {
        m_tree->setCurrentItem(firstShown());
        m_tree->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace grondplan::ui
