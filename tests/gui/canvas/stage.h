#pragma once

#include "ui/canvas/canvasview.h"
#include "ui/document/document.h"
#include "ui/planning/planner.h"

#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QMouseEvent>
#include <QTest>
#include <QUndoStack>

namespace grondplan::test {

using namespace grondplan::ui;

/// A canvas at 100 % whose top left corner is the canvas's (-40, -40).
class Stage
{
public:
    explicit Stage(const Project &project)
        : planner(document)
        , view(document, planner)
    {
        document.replace(project, QString(), {});
        view.resize(1000, 640);
        view.show();
        view.setViewport(CanvasViewport());
        view.panBy({-40, -40});
    }

    [[nodiscard]] QPoint at(double x, double y) const
    {
        return view.viewport().toView(QPointF(x, y)).toPoint();
    }
    [[nodiscard]] QPoint middleOf(CanvasObject object) const
    {
        return view.viewport().toView(view.world().bounds(object).center()).toPoint();
    }
    [[nodiscard]] QPoint middleOf(WorkloadId id) const { return middleOf(CanvasObject(id)); }

    void moveTo(QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QMouseEvent event(QEvent::MouseMove, to, view.mapToGlobal(QPointF(to)), Qt::NoButton, Qt::LeftButton,
                          modifiers);
        QCoreApplication::sendEvent(&view, &event);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {},
              Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mousePress(&view, button, modifiers, from);
        moveTo((from + to) / 2, modifiers);
        moveTo(to, modifiers);
        QTest::mouseRelease(&view, button, modifiers, to);
    }
    void dropTemplate(const QString &id, QPoint point)
    {
        QMimeData data;
        data.setData(QStringLiteral("application/x-grondplan-template"), id.toUtf8());
        dropData(data, point);
    }
    void dropData(QMimeData &data, QPoint point)
    {
        QDragEnterEvent enter(point, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&view, &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(point, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&view, &move);
        view.grab(); // with the preview
        QDropEvent drop(point, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&view, &drop);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QKeyEvent press(QEvent::KeyPress, key, modifiers);
        QCoreApplication::sendEvent(&view, &press);
        QKeyEvent release(QEvent::KeyRelease, key, modifiers);
        QCoreApplication::sendEvent(&view, &release);
    }
    void type(const QString &text)
    {
        auto *editor = view.findChild<QLineEdit *>(QStringLiteral("canvasEditor"));
        QVERIFY(editor != nullptr);
        editor->setText(text);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    [[nodiscard]] const Workload *named(const QString &name) const
    {
        for (const Workload &workload : document.scenario().workloads) {
            if (workload.name == name)
                return &workload;
        }
        return nullptr;
    }
    void undoAll() { document.undoStack()->setIndex(0); }

    Document document;
    Planner planner;
    CanvasView view;
};

} // namespace grondplan::test
