#include "ui/shell/brandmenu.h"

#include "ui/document/document.h"
#include "ui/shell/branddialog.h"
#include "ui/shell/projectfiles.h"
#include "ui/shell/settings.h"

#include <QAction>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

namespace grondplan::ui {

BrandMenu::BrandMenu(QMenu &menu, Document &document, ProjectFiles &files)
    : QObject(&menu)
    , m_menu(menu)
    , m_document(document)
    , m_files(files)
{
    m_import = menu.addAction(QString(), this, &BrandMenu::importBrand);
    m_import->setObjectName(QStringLiteral("brandImport"));
    m_remove = menu.addAction(QString(), this, [this] { removeBrandFrom(m_document); });
    m_remove->setObjectName(QStringLiteral("brandRemove"));
    connect(&document, &Document::changed, this, &BrandMenu::show);
    connect(&document, &Document::replaced, this, &BrandMenu::show);
    menu.installEventFilter(this);
    show();
}

void BrandMenu::show()
{
    const std::optional<Brand> &brand = m_document.project().brand;
    m_import->setText(brand ? tr("Import &another brand…") : tr("&Import a brand…"));
    QString name = brand ? brand->name : QString();
    name.replace(QLatin1Char('&'), QLatin1String("&&"));
    m_remove->setText(brand ? tr("&Remove the brand %1").arg(name) : tr("&Remove the brand"));
    m_remove->setEnabled(brand.has_value());
}

bool BrandMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        show();
    return QObject::eventFilter(watched, event);
}

void BrandMenu::importBrand()
{
    QWidget *window = m_menu.parentWidget()->window();
    const QString path = QFileDialog::getOpenFileName(window, tr("Import a brand"), Settings::folder(),
                                                      tr("Brand files (*.yaml *.yml);;All files (*)"));
    if (path.isEmpty())
        return;
    Settings::setFolder(QFileInfo(path).absolutePath());
    const QString failed = tr("“%1” could not be imported.").arg(QFileInfo(path).fileName());
    Result<importers::BrandOutcome> read = importers::readBrandFile(path);
    if (!read) {
        m_files.complain(failed, read.error());
        return;
    }
    BrandDialog dialog(m_document, std::move(*read), window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const Result<> done = dialog.apply(); !done)
        m_files.complain(failed, done.error());
}

} // namespace grondplan::ui
