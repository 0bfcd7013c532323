grondplan_add_test(tst_views LABEL gui
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_views.cpp
  DEPENDS Grondplan::Ui)
grondplan_add_test(tst_compareview LABEL gui
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_compareview.cpp
  DEPENDS Grondplan::Ui)
grondplan_add_test(tst_outlookview LABEL gui
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_outlookview.cpp
  DEPENDS Grondplan::Ui)
grondplan_add_test(tst_adviceview LABEL gui
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_adviceview.cpp
  DEPENDS Grondplan::Ui)
