#pragma once

#include "ui/canvas/canvasobject.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <map>

namespace grondplan::ui {

class CanvasView;

/// The canvas for assistive technology: a child for every zone, workload, link and note, which keeps its
/// identity while it lives.
class CanvasAccessible final : public QAccessibleWidget
{
public:
    explicit CanvasAccessible(CanvasView &view);
    ~CanvasAccessible() override;

    static void install(); ///< once, before the first canvas is asked about
    static void focusMoved(CanvasView &view);
    static void contentsChanged(CanvasView &view);

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

    [[nodiscard]] CanvasView &view() const;
    /// The interface of an object; made when first asked for.
    [[nodiscard]] QAccessibleInterface *of(CanvasObject object) const;
    [[nodiscard]] int indexOf(CanvasObject object) const;

private:
    [[nodiscard]] int objectCount() const;
    [[nodiscard]] CanvasObject objectAt(int index) const;
    void dropMissing();

    mutable std::map<CanvasObject, QAccessible::Id> m_children;
};

/// One zone, workload, link or note.
class CanvasObjectAccessible final
    : public QAccessibleInterface
    , public QAccessibleActionInterface
{
public:
    CanvasObjectAccessible(CanvasView &view, CanvasObject object);

    [[nodiscard]] CanvasObject canvasObject() const { return m_object; }

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QVector<QPair<QAccessibleInterface *, QAccessible::Relation>>
    relations(QAccessible::Relation match = QAccessible::AllRelations) const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &name) const override;

private:
    CanvasView &m_view;
    CanvasObject m_object;
};

} // namespace grondplan::ui
