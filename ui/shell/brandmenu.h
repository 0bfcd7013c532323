#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace grondplan::ui {

class Document;
class ProjectFiles;

/// The menu with which a project gets the brand of a hosting company, or loses it.
class BrandMenu final : public QObject
{
    Q_OBJECT
public:
    /// \param menu  owns this
    BrandMenu(QMenu &menu, Document &document, ProjectFiles &files);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void importBrand();
    void show();

    QMenu &m_menu;
    Document &m_document;
    ProjectFiles &m_files;
    QAction *m_import = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace grondplan::ui
