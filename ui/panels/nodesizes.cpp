#include "ui/panels/nodesizes.h"

#include "core/scenario/limits.h"
#include "ui/document/windowwords.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace grondplan::ui {

static constexpr int kMostRowsShown = 5;

NodeSizes::NodeSizes(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    m_list->setObjectName(QStringLiteral("zoneNodeSizeList"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    m_add->setObjectName(QStringLiteral("zoneAddNodeSize"));
    m_remove->setObjectName(QStringLiteral("zoneRemoveNodeSize"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    column->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        enableButtons();
        Q_EMIT chosen();
    });
    connect(m_add, &QPushButton::clicked, this, &NodeSizes::addAsked);
    connect(m_remove, &QPushButton::clicked, this, &NodeSizes::removeAsked);
    retranslate();
}

const NodeShape *NodeSizes::sizeAt(const ZonePolicy &policy, int row)
{
    if (row == 0)
        return &policy.node;
    const auto index = static_cast<std::size_t>(row - 1);
    return index < policy.otherNodes.size() ? &policy.otherNodes[index] : nullptr;
}

NodeShape *NodeSizes::sizeAt(ZonePolicy &policy, int row)
{
    return const_cast<NodeShape *>(sizeAt(std::as_const(policy), row));
}

/// What a size would cost, where there is a choice.
static QString remarkOn(const NodeShape &shape, const ZonePlan &planned)
{
    const auto trial = std::find_if(planned.nodeTrials.begin(), planned.nodeTrials.end(),
                                    [&shape](const NodeTrial &one) { return one.shape == shape; });
    if (trial == planned.nodeTrials.end() || planned.nodeTrials.size() < 2)
        return {};
    if (trial->unplaced > 0)
        return NodeSizes::tr("not everything fits");
    const QString money = windowWords().money(trial->month);
    return shape == planned.node ? NodeSizes::tr("%1 a month, chosen").arg(money)
                                 : NodeSizes::tr("%1 a month").arg(money);
}

void NodeSizes::show(const ZonePolicy &policy, const ZonePlan *planned)
{
    const Words &words = windowWords();
    const int before = row();
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (int i = 0; const NodeShape *shape = sizeAt(policy, i); ++i) {
            QString text = tr("%1, %2").arg(words.cpu(shape->cpu), words.memory(shape->memory));
            const QString remark = planned ? remarkOn(*shape, *planned) : QString();
            if (!remark.isEmpty())
                text = tr("%1 · %2").arg(text, remark);
            m_list->addItem(text);
        }
        m_list->setCurrentRow(std::min(before, m_list->count() - 1));
    }
    const int rows = std::min(m_list->count(), kMostRowsShown);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
    enableButtons();
}

int NodeSizes::row() const
{
    return std::max(m_list->currentRow(), 0);
}

void NodeSizes::choose(int row)
{
    m_list->setCurrentRow(row);
}

void NodeSizes::enableButtons()
{
    m_add->setEnabled(m_list->count() <= limits::kOtherNodes);
    m_remove->setEnabled(m_list->count() > 1);
}

void NodeSizes::retranslate()
{
    m_list->setAccessibleName(tr("Sizes of node VMs"));
    m_list->setToolTip(tr("The zone gets the size that costs least"));
    m_add->setText(tr("Add size"));
    m_remove->setText(tr("Remove size"));
}

} // namespace grondplan::ui
