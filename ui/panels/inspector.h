#pragma once

#include "ui/commands/removeobjects.h"

#include <QWidget>

#include <vector>

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace grondplan::ui {

class LinkInspector;
class NoteInspector;
class Planner;
class ProjectInspector;
class WorkloadInspector;
class ZoneInspector;

/// The panel that shows and edits what is selected: workloads, else zones, else links, else the scenario and
/// the project.
class Inspector final : public QWidget
{
    Q_OBJECT
public:
    Inspector(Document &document, Planner &planner, QWidget *parent = nullptr);

    void showObjects(const ObjectIds &objects);
    [[nodiscard]] const ObjectIds &objects() const { return m_objects; }
    void focusName(); ///< of what is shown

    /// Something that can be set.
    struct Setting
    {
        QString name;
        QString of; ///< what: a zone, the scenario
        QWidget *field = nullptr;
    };
    /// Of what is shown, and of the scenario and the project.
    [[nodiscard]] std::vector<Setting> settings() const;
    [[nodiscard]] bool shows(const QWidget &field) const;
    void focusField(QWidget &field); ///< of what is shown

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showPage(QWidget *page, const QString &title, const QString &icon);
    [[nodiscard]] ObjectIds present() const;
    [[nodiscard]] QScrollArea *areaOf(const QWidget *page) const;

    Document &m_document;
    ObjectIds m_objects;
    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    WorkloadInspector *m_workload = nullptr;
    ZoneInspector *m_zone = nullptr;
    LinkInspector *m_link = nullptr;
    NoteInspector *m_note = nullptr;
    ProjectInspector *m_project = nullptr;
    QStackedWidget *m_pages = nullptr;
    QWidget *m_shown = nullptr; ///< the page that is shown
};

} // namespace grondplan::ui
