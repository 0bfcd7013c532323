#include "ui/shell/shortcutsdialog.h"

#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace grondplan::ui {

static QString withoutAccelerator(QString text)
{
    text.replace(QLatin1String("&&"), QString(QChar(1)));
    text.remove(QLatin1Char('&'));
    return text.replace(QChar(1), QLatin1Char('&'));
}

static void listActions(QTreeWidget *tree, QTreeWidgetItem *section, const QMenu *menu)
{
    for (const QAction *action : menu->actions()) {
        if (action->menu()) {
            listActions(tree, section, action->menu());
            continue;
        }
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys << key.toString(QKeySequence::NativeText);
        if (!keys.isEmpty()) {
            // "Undo: move 3 workloads" is still undo here.
            const QString name = action->iconText().isEmpty() ? action->text() : action->iconText();
            new QTreeWidgetItem(section, {withoutAccelerator(name), keys.join(QStringLiteral(", "))});
        }
    }
}

ShortcutsDialog::ShortcutsDialog(MainWindow &window)
    : QDialog(&window)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *tree = new QTreeWidget(this);
    tree->setColumnCount(2);
    tree->setHeaderLabels({tr("Action"), tr("Keys")});
    tree->setRootIsDecorated(false);
    tree->setAccessibleName(tr("Keyboard shortcuts"));
    for (const QAction *action : window.menuBar()->actions()) {
        auto *section = new QTreeWidgetItem(tree, {withoutAccelerator(action->text())});
        QFont bold = font();
        bold.setBold(true);
        section->setFont(0, bold);
        listActions(tree, section, action->menu());
        section->setExpanded(true);
        section->setHidden(section->childCount() == 0);
    }
    tree->resizeColumnToContents(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tree);
    layout->addWidget(buttons);
    resize(520, 600);
}

} // namespace grondplan::ui
