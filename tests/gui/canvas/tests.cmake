grondplan_add_test(tst_canvas LABEL gui
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_canvas.cpp ${CMAKE_CURRENT_LIST_DIR}/copyingcases.cpp
    ${CMAKE_CURRENT_LIST_DIR}/addingcases.cpp ${CMAKE_CURRENT_LIST_DIR}/arrangingcases.cpp
    ${CMAKE_CURRENT_LIST_DIR}/findingcases.cpp ${CMAKE_CURRENT_LIST_DIR}/randomcases.cpp
    ${CMAKE_CURRENT_LIST_DIR}/drawingcases.cpp
    ${PROJECT_SOURCE_DIR}/tests/support/sketches.cpp
  DEPENDS Grondplan::Ui)
grondplan_add_test(tst_canvaskeys LABEL gui
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_canvaskeys.cpp ${PROJECT_SOURCE_DIR}/tests/support/sketches.cpp
  DEPENDS Grondplan::Ui)
grondplan_add_test(tst_canvasparts LABEL gui
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_canvasparts.cpp ${PROJECT_SOURCE_DIR}/tests/support/sketches.cpp
  DEPENDS Grondplan::Ui)
